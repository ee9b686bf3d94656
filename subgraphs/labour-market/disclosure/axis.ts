import { RefusedCube } from './refusal.ts';

/** One code of a nested list; the root alone has no parent. */
export interface AxisCode {
  readonly code: string;
  readonly parent: string | null;
}

/** One nested code list as arrays: every node has one parent and stands after it; node 0 is the root, the total. */
export interface Axis {
  readonly name: string;
  readonly codes: readonly string[];
  /** The parent's number, -1 for the root. */
  readonly parents: Int32Array;
  /** Steps from the root. */
  readonly depths: Uint8Array;
  readonly indexOf: ReadonlyMap<string, number>;
}

/**
 * A code list in breadth-first order. A second parent for a code, a cycle, an orphan or a second root is refused: areas
 * that cut across each other cannot be published together, since their differences would give small areas away.
 */
export function buildAxis(name: string, codes: readonly AxisCode[]): Axis {
  const children = new Map<string | null, string[]>();
  const seen = new Set<string>();
  for (const { code, parent } of codes) {
    if (seen.has(code)) {
      throw refuse(name, `code ${code} stands twice; a code has one place in one nested list`);
    }
    seen.add(code);
    const siblings = children.get(parent);
    if (siblings) siblings.push(code);
    else children.set(parent, [code]);
  }
  const roots = children.get(null) ?? [];
  if (roots.length !== 1) throw refuse(name, `${roots.length} codes have no parent; one must`);
  return inOrder(name, roots, children, codes.length);
}

function inOrder(
  name: string,
  roots: readonly string[],
  children: ReadonlyMap<string | null, readonly string[]>,
  expected: number,
): Axis {
  const codes = [...roots];
  const parents = [-1];
  const depths = [0];
  for (let node = 0; node < codes.length; node++) {
    for (const child of children.get(codes[node] as string) ?? []) {
      codes.push(child);
      parents.push(node);
      depths.push((depths[node] as number) + 1);
    }
  }
  if (codes.length !== expected) {
    throw refuse(name, `${expected - codes.length} codes are not below the root`);
  }
  return {
    name,
    codes,
    parents: Int32Array.from(parents),
    depths: Uint8Array.from(depths),
    indexOf: new Map(codes.map((code, node) => [code, node])),
  };
}

/** The nodes without children: what counts come in for. */
export function isLeaf(axis: Axis): Uint8Array {
  const leaf = new Uint8Array(axis.parents.length).fill(1);
  for (const parent of axis.parents) if (parent >= 0) leaf[parent] = 0;
  return leaf;
}

const refuse = (name: string, why: string) =>
  new RefusedCube('AXIS_INVALID', `axes.${name}`, `The code list ${name} is refused: ${why}.`);
