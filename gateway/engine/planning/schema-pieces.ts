import { setImmediate } from 'node:timers/promises';
import { buildASTSchema, type DefinitionNode, type GraphQLSchema, Kind, parse } from 'graphql';

/** What is parsed in some milliseconds. */
const PIECE_CHARACTERS = 100_000;

/** Cuts the text of a schema between its definitions. */
export function inPieces(sdl: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { loc } of parse(sdl).definitions) {
    const end = loc?.end ?? from;
    if (end - from < PIECE_CHARACTERS) continue;
    pieces.push(sdl.slice(from, end));
    from = end;
  }
  return from < sdl.length ? [...pieces, sdl.slice(from)] : pieces;
}

/** The schema of a text in pieces. Others have their turn between them; the last step, which joins the types, is in one. */
export async function schemaOf(pieces: readonly string[]): Promise<GraphQLSchema> {
  const definitions: DefinitionNode[] = [];
  for (const piece of pieces) {
    definitions.push(...parse(piece, { noLocation: true }).definitions);
    await setImmediate();
  }
  const document = { kind: Kind.DOCUMENT, definitions } as const;
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}
