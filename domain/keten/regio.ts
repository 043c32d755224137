import { z } from 'zod';

/** The parts of Noord- en Oost-Gelderland that work together on prevention, with their municipalities (proposal). */
export const REGIOS = {
  NOORD_VELUWE: { naam: 'Noord-Veluwe', gemeenten: ['0230', '0233', '0243', '0302', '0269', '0273'] },
  MIDDEN_IJSSEL: {
    naam: 'Midden-IJssel en Oost-Veluwe',
    gemeenten: ['0200', '0213', '0232', '0244', '0246', '0262', '0285', '0301'],
  },
  ACHTERHOEK: {
    naam: 'Achterhoek',
    gemeenten: ['0197', '1859', '1876', '0222', '1955', '1586', '1509', '0294'],
  },
} as const satisfies Record<string, { naam: string; gemeenten: readonly string[] }>;
export type Regio = keyof typeof REGIOS;
export const REGIOCODES = Object.keys(REGIOS) as [Regio, ...Regio[]];
export const regioSchema = z.enum(REGIOCODES, { error: 'Kies de regio.' });
