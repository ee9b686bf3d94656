/** Why a whole file was refused. Nothing of it is kept but a receipt with the reason. */
export type RefusalCode =
  | 'COLUMN_MISSING'
  | 'ENCODING_UNSUPPORTED'
  | 'FILE_EMPTY'
  | 'FILE_INFLATES_TOO_MUCH'
  | 'FILE_MALFORMED'
  | 'FILE_TRUNCATED'
  | 'FILE_UNREADABLE'
  | 'TOO_MANY_REJECTS';

export class FileRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'FileRefused';
    this.code = code;
  }
}
