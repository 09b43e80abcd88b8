/**
 * Reads a ZIP archive as the programs do that people have: from its end, by its directory, every header held against the
 * other and every content against its sum. For tests; it shares nothing with the writer.
 */
import { crc32, inflateRawSync } from 'node:zlib';

interface UnpackedFile {
  readonly path: string;
  readonly text: string;
  readonly date: readonly [year: number, month: number, day: number];
  readonly time: number;
  readonly mode: number;
}

function demand(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`not a sound archive: ${what}`);
}

/** @throws {Error} at anything that a strict reader would stumble over */
export function readZip(archive: Buffer): UnpackedFile[] {
  const end = archive.length - 22;
  demand(archive.readUInt32LE(end) === 0x06054b50, 'no end of the directory');
  const count = archive.readUInt16LE(end + 10);
  demand(count === archive.readUInt16LE(end + 8), 'more than one disk');
  const start = archive.readUInt32LE(end + 16);
  demand(start + archive.readUInt32LE(end + 12) === end, 'the directory does not reach to its end');
  const files: UnpackedFile[] = [];
  let at = start;
  let body = 0;
  for (let index = 0; index < count; index += 1) {
    demand(archive.readUInt32LE(at) === 0x02014b50, 'no entry where the directory has one');
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    demand(local === body && archive.readUInt32LE(local) === 0x04034b50, 'no file where the directory has one');
    // From "version needed" to "extra length" both headers say the same.
    demand(
      archive.subarray(at + 6, at + 32).equals(archive.subarray(local + 4, local + 30)),
      'directory and file disagree',
    );
    const name = archive.subarray(at + 46, at + 46 + nameLength);
    demand(archive.subarray(local + 30, local + 30 + nameLength).equals(name), 'directory and file differ in name');
    demand(archive.readUInt16LE(at + 10) === 8 && archive.readUInt16LE(at + 30) === 0, 'a form that is not expected');
    body = local + 30 + nameLength + archive.readUInt32LE(at + 20);
    const content = inflateRawSync(archive.subarray(local + 30 + nameLength, body));
    demand(content.length === archive.readUInt32LE(at + 24), 'another length than said');
    demand(crc32(content) === archive.readUInt32LE(at + 16), 'another content than summed');
    const date = archive.readUInt16LE(at + 14);
    files.push({
      path: name.toString('utf8'),
      text: content.toString('utf8'),
      date: [1980 + (date >> 9), (date >> 5) & 15, date & 31],
      time: archive.readUInt16LE(at + 12),
      mode: archive.readUInt32LE(at + 38) >>> 16,
    });
    at += 46 + nameLength;
  }
  demand(at === end && body === start, 'bytes that belong to nothing');
  return files;
}
