/** An element of the file with what it holds; comments and processing instructions are gone. Names carry no namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, all pieces joined. */
  readonly text: string;
}

export const childrenOf = (parent: XmlElement | null, name: string): readonly XmlElement[] =>
  parent === null ? [] : parent.children.filter((child) => child.name === name);

/** The first element down `path`, or null. */
export function childAt(parent: XmlElement | null, ...path: string[]): XmlElement | null {
  let found = parent;
  for (const name of path) found = found?.children.find((child) => child.name === name) ?? null;
  return found;
}
