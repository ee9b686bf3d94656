const TWO_TO_32 = 2 ** 32;

/** What a binary COPY begins with. */
export const PACKED_HEAD = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/** Packs one row for a packed staging table: one call a column, in the order in which the source declares them. */
export interface RowPacker {
  missing(): void;
  smallint(value: number | null): void;
  integer(value: number | null): void;
  /** A whole number that JavaScript holds exactly. */
  bigint(value: number | null): void;
  real(value: number | null): void;
  boolean(value: boolean | null): void;
  /** A `date`, in days since 2000-01-01. */
  day(value: number | null): void;
  text(value: string | null): void;
  /** A `bigint` made of the columns packed so far: equal for equal columns, on any machine and in any version of the hub. */
  fingerprint(): void;
}

/**
 * Rows in PostgreSQL's binary COPY format. A row counts once it is committed; `rewind` forgets the rows since the last commit.
 * Column 1 is always `line_no`.
 */
export class PackedRows implements RowPacker {
  readonly #columns: number;
  #bytes: Buffer;
  #view: DataView;
  #at = 0;
  #committed = 0;
  #rowStart = 0;
  #left = 0;

  /** @param columns how many columns a row has, `line_no` among them */
  constructor(columns: number, roomBytes: number) {
    this.#columns = columns;
    this.#bytes = Buffer.allocUnsafe(roomBytes);
    this.#view = viewOf(this.#bytes);
  }

  /** Bytes of the committed rows. */
  get size(): number {
    return this.#committed;
  }

  begin(line: number): RowPacker {
    this.#makeRoom(2);
    this.#view.setInt16(this.#at, this.#columns);
    this.#at += 2;
    this.#left = this.#columns;
    this.bigint(line);
    this.#rowStart = this.#at;
    return this;
  }

  commit(): void {
    if (this.#at === this.#committed) return;
    if (this.#left !== 0)
      throw new Error(
        `A packed row has ${this.#columns - this.#left - 1} columns of ${this.#columns - 1}.`,
      );
    this.#committed = this.#at;
  }

  rewind(): void {
    this.#at = this.#committed;
  }

  /** The committed rows; valid until the next row begins. */
  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#committed);
  }

  clear(): void {
    this.#committed = 0;
    this.#at = 0;
  }

  missing(): void {
    this.#length(-1);
  }

  smallint(value: number | null): void {
    if (!this.#begins(value, 2)) return;
    this.#view.setInt16(this.#at, value);
    this.#at += 2;
  }

  integer(value: number | null): void {
    if (!this.#begins(value, 4)) return;
    this.#view.setInt32(this.#at, value);
    this.#at += 4;
  }

  bigint(value: number | null): void {
    if (!this.#begins(value, 8)) return;
    this.#view.setInt32(this.#at, Math.floor(value / TWO_TO_32));
    this.#view.setInt32(this.#at + 4, value | 0);
    this.#at += 8;
  }

  real(value: number | null): void {
    if (!this.#begins(value, 4)) return;
    this.#view.setFloat32(this.#at, value);
    this.#at += 4;
  }

  boolean(value: boolean | null): void {
    if (!this.#begins(value, 1)) return;
    this.#bytes[this.#at] = value ? 1 : 0;
    this.#at += 1;
  }

  day(value: number | null): void {
    this.integer(value);
  }

  text(value: string | null): void {
    if (value === null) {
      this.missing();
      return;
    }
    this.#makeRoom(4 + value.length * 3);
    const lengthAt = this.#at;
    this.#length(0);
    const written = this.#bytes.write(value, this.#at);
    this.#view.setInt32(lengthAt, written);
    this.#at += written;
  }

  fingerprint(): void {
    const end = this.#at;
    this.#length(8);
    const view = this.#view;
    let one = 0x2c1b3c6d;
    let two = 0x297a2d39;
    let index = this.#rowStart;
    for (; index + 4 <= end; index += 4) {
      const word = scrambled(view.getInt32(index));
      one = Math.imul(turned(one ^ word, 13), 5) + 0x6b64e654;
      two = Math.imul(turned(two + word, 17), 9) + 0x38495ab5;
    }
    for (; index < end; index += 1) {
      const word = scrambled(view.getInt8(index));
      one = Math.imul(turned(one ^ word, 13), 5) + 0x6b64e654;
      two = Math.imul(turned(two + word, 17), 9) + 0x38495ab5;
    }
    const length = end - this.#rowStart;
    view.setInt32(this.#at, settled(one ^ length));
    view.setInt32(this.#at + 4, settled(two + length + one));
    this.#at += 8;
  }

  #begins<Value>(value: Value | null, bytes: number): value is Value {
    this.#length(value === null ? -1 : bytes);
    return value !== null;
  }

  #length(bytes: number): void {
    this.#left -= 1;
    this.#makeRoom(4 + Math.max(bytes, 0));
    this.#view.setInt32(this.#at, bytes);
    this.#at += 4;
  }

  #makeRoom(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + bytes));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
    this.#view = viewOf(larger);
  }
}

const viewOf = (bytes: Buffer): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// The mixing steps of MurmurHash3 (32 bits), over two lanes.
const turned = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

const scrambled = (word: number): number =>
  Math.imul(turned(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);

function settled(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
