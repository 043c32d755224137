import { type Documentgroep, DOCUMENTGROEPEN } from '../../../domain/casus/document.js';
import type { Fase } from '../../../domain/casus/fase.js';
import type { Rol } from '../../../domain/keten/rollen.js';
import { aBestand, aDocumentInvoer } from '../../builders/a-document.js';
import { aProfessional } from '../../builders/betrokkenen.js';
import { EIGEN_GEMEENTE, RELATIE, doelOf } from '../../toegang/situatie.js';
import { Keten, newKey } from './keten.js';
import { OP_POSTGRES, type TestStore } from './open-test-store.js';
import { withRaw } from './raw-database.js';
import { S01 } from './scenarios.js';

/** A casus in this phase, with one of everything that can be read. */
export interface Wereldcasus {
  fase: Fase;
  /** `P1` with a doorlaatverbod, or neither. */
  spoed: boolean;
  casusId: string;
}

/**
 * The phases at which something in 3.4 begins or ends, from both sides. On PostgreSQL, where a read takes longer, those in
 * which most does; the two walls are held against each other in every phase (`postgres/twee-muren.test.ts`).
 */
export const WERELDFASEN: readonly Fase[] = OP_POSTGRES
  ? ['F2', 'F3', 'F8']
  : ['F0', 'F1', 'F2', 'F3', 'F7', 'F8', 'F9'];

/** Who brings a document of each group in: of an organisation to which none of the readers belongs. */
const BRENGER: Record<Documentgroep, [rol: Rol, fase: Fase]> = {
  meldingKern: ['R02', 'F2'],
  personalia: ['R02', 'F2'],
  bijzondereKenmerken: ['R02', 'F2'],
  verdachte: ['R02', 'F2'],
  weging1: ['R02', 'F2'],
  casusoverleg: ['R03', 'F5'],
  weging2: ['R03', 'F5'],
  plan: ['R03', 'F5'],
  daderdeel: ['R07', 'F5'],
  acties: ['R03', 'F5'],
  nazorg: ['R06', 'F5'],
};

/** By which a document of this group is known. */
export const titelOf = (groep: Documentgroep): string => `Verzonnen stuk over ${groep}`;

/** Somebody of this role, tied to every casus of this world by the own group, or to none. */
export function aLezer(rol: Rol, { verbonden = true, organisatie = 'GGD' } = {}) {
  const groep = `${rol.toLowerCase()}.${verbonden ? 'wereld' : 'elders'}`;
  return aProfessional(`${rol}-${verbonden}-${organisatie}`, [groep], {
    organisatie,
    gemeente: verbonden ? EIGEN_GEMEENTE : '0999',
  });
}

/** An urgent casus per phase and, by themselves, some that are not, each tied to a group of every role that has relations. */
export async function aMatrixWereld(
  test: TestStore,
  { spoed = WERELDFASEN, rustig = ['F2', 'F7'] }: { spoed?: readonly Fase[]; rustig?: readonly Fase[] } = {},
): Promise<Wereldcasus[]> {
  const keten = new Keten(test);
  const casussen: Wereldcasus[] = [];
  for (const fase of spoed) casussen.push({ fase, spoed: true, casusId: await aVolleCasus(test, keten) });
  for (const fase of rustig) casussen.push({ fase, spoed: false, casusId: await aVolleCasus(test, keten) });
  await withRaw(test, async (raw) => {
    for (const { casusId, fase, spoed } of casussen)
      await raw.exec(
        `update casus set fase = '${fase}', prioriteit = '${spoed ? 'P1' : 'P4'}',
          doorlaatverbod = '${spoed ? 'JA' : 'NVT'}' where casus_id = '${casusId}'`,
      );
  });
  return casussen;
}

async function aVolleCasus(test: TestStore, keten: Keten): Promise<string> {
  const { casusId } = await keten.registreer(S01.melding, S01.registratie);
  const { versie } = await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
  const { invoer, adviezen } = S01;
  await keten.systeem.recordAdviezen({ casusId, elementInstanceKey: newKey(), versie, invoer, adviezen });
  await tie(test, casusId);
  for (const fase of ['F2', 'F5'] as const) {
    await withRaw(test, (raw) => raw.exec(`update casus set fase = '${fase}' where casus_id = '${casusId}'`));
    for (const gegevensgroep of DOCUMENTGROEPEN) {
      const [rol, sinds] = BRENGER[gegevensgroep];
      if (sinds === fase)
        await keten.als(aLezer(rol, { organisatie: 'VEILIG_THUIS' }), doelOf(rol)).addDocument({
          casusId,
          invoer: aDocumentInvoer({ gegevensgroep, titel: titelOf(gegevensgroep) }),
          bestand: aBestand(),
        });
    }
  }
  await keten.als(aLezer('R07'), doelOf('R07')).saveStrafrecht(casusId, {
    statusStrafrecht: { waarde: 'vervolging', vrijgegeven: true },
    contactpunt: { waarde: 'Verzonnen dienst', vrijgegeven: false },
  });
  return casusId;
}

async function tie(test: TestStore, casusId: string): Promise<void> {
  const rijen = Object.entries(RELATIE).map(
    ([rol, soort]) => `('${casusId}', '${soort}', '${rol.toLowerCase()}.wereld', '2026', null)`,
  );
  await withRaw(test, async (raw) => {
    await raw.exec(`delete from casusrelatie where casus_id = '${casusId}'`);
    await raw.exec(`insert into casusrelatie values ${rijen.join(', ')}`);
  });
}
