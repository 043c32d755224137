import { rmSync } from 'node:fs';

export default function teardown() {
  rmSync(process.env.TEST_SJABLOON, { recursive: true, force: true });
}
