import { open } from 'node:fs/promises';
import type { Report } from './progress.js';

const chunkBytes = 4 * 1024 * 1024;

/**
 * Copies the first `bytes` of a file to a new file (mode 0600), piece by piece, so that whoever shares the disk is not
 * kept waiting. Fewer are copied when the file is shorter. The copy is not synced yet.
 */
export async function copyFile(
  from: string,
  to: string,
  { bytes, report }: { bytes: number; report: Report },
): Promise<void> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, Math.max(bytes, 1)));
      for (let at = 0; at < bytes;) {
        const { bytesRead } = await source.read(chunk, 0, Math.min(chunk.length, bytes - at), at);
        if (bytesRead === 0) return;
        await target.write(chunk, 0, bytesRead, at);
        at += bytesRead;
        report(at, bytes);
      }
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
