import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const inhoudSchema = z.strictObject({
  versie: z.literal(1),
  /** The day that ended, on Dutch clocks. */
  dag: z.iso.date(),
  /** The last line when the seal was made, and its hash: which stands for all lines before it. */
  volgnummer: z.number().int().min(1),
  hash: sha256,
  gemaaktOp: z.iso.datetime(),
  /** The seal before this one, so that a seal cannot be taken out of the row. */
  vorige: z.strictObject({ dag: z.iso.date(), hash: sha256 }).nullable(),
});
export type Zegelinhoud = z.infer<typeof inhoudSchema>;

export const zegelSchema = inhoudSchema.extend({
  /** Ed25519 over the fields above, base64. */
  handtekening: z.base64(),
});
/** What is written outside the database at the end of a day. */
export type Zegel = z.infer<typeof zegelSchema>;

export function signZegel(inhoud: Zegelinhoud, sleutel: KeyObject): Zegel {
  return { ...inhoud, handtekening: sign(null, bytesOf(inhoud), sleutel).toString('base64') };
}

export function isOndertekend({ handtekening, ...inhoud }: Zegel, publiek: KeyObject): boolean {
  return verify(null, bytesOf(inhoud), publiek, Buffer.from(handtekening, 'base64'));
}

/** What the next seal says of this one. */
export function zegelHash(zegel: Zegel): string {
  return createHash('sha256')
    .update(JSON.stringify(zegelSchema.parse(zegel)))
    .digest('hex');
}

/** The schema lays down the order of the fields. */
function bytesOf(inhoud: Zegelinhoud): Buffer {
  return Buffer.from(JSON.stringify(inhoudSchema.parse(inhoud)), 'utf8');
}
