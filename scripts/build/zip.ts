/** Writes a ZIP archive whose bytes follow from its content alone: no clock, no machine, one order. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveFile {
  /** Within the archive, with `/`, in ASCII. */
  readonly path: string;
  readonly text: string;
}

/** Year, month and day that every file of the archive is dated with. A ZIP knows no year before 1980. */
export type ArchiveDay = readonly [year: number, month: number, day: number];

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** What a reader must know: version 2.0, which is the one with deflate. */
const NEEDED = 20;
/** On a system with Unix modes, so that what is unpacked can be read by all. */
const MADE_BY = (3 << 8) | NEEDED;
const MODE = 0o100644;
const DEFLATE = 8;
/** Names are UTF-8. */
const FLAGS = 1 << 11;

/** Numbers in little-endian order, each with its size in bytes. */
function pack(fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let offset = 0;
  for (const [size, value] of fields) offset = bytes.writeUIntLE(value, offset, size);
  return bytes;
}

function dateField([year, month, day]: ArchiveDay): number {
  return (Math.max(0, year - 1980) << 9) | (month << 5) | day;
}

/**
 * @throws {RangeError} where two files have one path, a path could lead out of the folder it is unpacked in, or the
 * archive would need the form for more than 65,535 files or 4 GiB
 */
export function writeZip(files: readonly ArchiveFile[], day: ArchiveDay): Buffer {
  if (new Set(files.map(({ path }) => path)).size < files.length) throw new RangeError('two files have one path');
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path)) throw new RangeError(`"${path}" is no path of an archive`);
    const name = Buffer.from(path, 'ascii');
    const content = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const common = [
      [2, NEEDED],
      [2, FLAGS],
      [2, DEFLATE],
      [2, 0],
      [2, dateField(day)],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const rest = [[2, 0], [2, 0], [2, 0], [4, MODE * 0x10000], [4, offset]] as const; // prettier-ignore
    const body = [pack([[4, LOCAL_HEADER], ...common]), name, packed];
    bodies.push(...body);
    directory.push(pack([[4, DIRECTORY_ENTRY], [2, MADE_BY], ...common, ...rest]), name);
    offset += body.reduce((sum, part) => sum + part.length, 0);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  if (files.length > 0xffff || offset + size > 0xffffffff) throw new RangeError('too much for one archive');
  const end = pack([[4, DIRECTORY_END], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0]]); // prettier-ignore
  return Buffer.concat([...bodies, ...directory, end]);
}
