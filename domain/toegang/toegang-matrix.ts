import { z } from 'zod';
import data from '../data/matrix.json' with { type: 'json' };
import { faseSchema } from '../casus/fase.js';
import { DATAKLASSEN } from './delen.js';
import { GEGEVENSGROEPEN } from './gegevensgroep.js';
import { DOELEN } from './doel.js';
import { rolSchema, type Rol } from '../keten/rollen.js';

/** What a cell of the matrix may ask for besides role and relation; each has its meaning in `toegang-voorwaarden.ts`. */
export const VOORWAARDEN = [
  'vanafF2',
  'vanafF3',
  'totEnMetF2',
  'bijP1ofD4',
  'breekglas',
  'naUitnodiging',
  'eigenBijdrage',
  'eigenInwoner',
  'eigenGemeente',
  'eigenTaak',
  'zorgpartnerEnNodig',
  'vanBelangVoorVeiligheid',
  'veiligheidssamenvatting',
  'bestuurlijkeMaatregel',
  'uitkomst',
  'advies',
  'statusvlag',
  'vrijgegeven',
] as const;
export type Voorwaarde = (typeof VOORWAARDEN)[number];

/** What a role may do with a group, and under which conditions; what is left out it may not do. */
export const celSchema = z.strictObject({
  lezen: z.array(z.enum(VOORWAARDEN)).optional(),
  schrijven: z.array(z.enum(VOORWAARDEN)).optional(),
});
export type Cel = z.infer<typeof celSchema>;
const groepSchema = z.enum(GEGEVENSGROEPEN);

/** The shape of the access rules of 3.4 as data. */
export const matrixSchema = z.strictObject({
  groepen: z.array(
    z.strictObject({
      groep: groepSchema,
      naam: z.string(),
      klasse: z.array(z.enum(DATAKLASSEN)).min(1),
      /** `3.4` for a row of the source's matrix, else a row that the product needs besides. */
      bron: z.enum(['3.4', 'voorstel']),
      casusgebonden: z.boolean(),
      cellen: z.partialRecord(rolSchema, celSchema),
    }),
  ),
  rollen: z.partialRecord(
    rolSchema,
    z.strictObject({
      relatie: z.enum([
        'ALTIJD',
        'GEEN',
        'MET_REDEN',
        'MELDPUNT',
        'TEAM',
        'STRAFRECHT',
        'UITNODIGING',
        'TOEWIJZING',
        'GEMEENTE',
      ]),
      grondslag: z.string(),
      /** The first is the one for work that names no other. */
      doelen: z.array(z.enum(DOELEN)).min(1),
    }),
  ),
  /** In these phases a role sees these groups only (note below the matrix of 3.4). */
  fasebeperkingen: z.array(
    z.strictObject({ rol: rolSchema, fasen: z.array(faseSchema), alleen: z.array(groepSchema) }),
  ),
  /** Relations that give nothing when they began after the person asked for restriction (AVG 18). */
  beperking: z.strictObject({ relaties: z.array(z.enum(['UITNODIGING', 'TOEWIJZING', 'GEMEENTE'])) }),
  /**
   * From F8 these roles, and others only for what is their own; of `vervalt` not even that (note below the matrix of 3.4).
   * A version that was laid down without it names none.
   */
  naAfsluiting: z.strictObject({
    rollen: z.array(rolSchema),
    andersMet: z.enum(VOORWAARDEN),
    vervalt: z.array(rolSchema).default([]),
  }),
});

export type Matrix = z.infer<typeof matrixSchema>;
export type MatrixGroep = Matrix['groepen'][number];

/**
 * The rules as the product brings them, before an organisation changed anything. What holds now is a version of the
 * store; only what belongs to the product itself reads this one.
 */
export const PRODUCTMATRIX: Matrix = matrixSchema.parse(data);

/** Of each role its relation to a casus, grondslag and purposes: they change with the product, not with a decision. */
export const ROLREGELS = PRODUCTMATRIX.rollen;

export function matrixGroep(matrix: Matrix, groep: string): MatrixGroep | undefined {
  return matrix.groepen.find((kandidaat) => kandidaat.groep === groep);
}

/** The conditions of a cell; undefined when the role has nothing there. */
export function matrixCel(
  groep: MatrixGroep,
  rol: Rol,
  actie: 'lezen' | 'schrijven',
): readonly Voorwaarde[] | undefined {
  return groep.cellen[rol]?.[actie];
}
