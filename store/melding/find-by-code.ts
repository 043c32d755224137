import type { MeldingRij } from '../database/tables/melding.js';
import type { LogVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { hashCode } from './melder-code.js';

/** The melding with this code, for who has it. */
export async function findByCode(vraag: Vraag, unsafeCode: string): Promise<MeldingRij | undefined> {
  const codeHash = hashCode(vraag.sleutels, unsafeCode);
  await vraag.present('codeHash', codeHash);
  return vraag.tx.selectFrom('melding').selectAll().where('codeHash', '=', codeHash).executeTakeFirst();
}

/** On what the code of a melding gives access, for the verwerkingslog. */
export function codeToegang(melding: MeldingRij | undefined): LogVraag['onderwerpen'][number] {
  return melding === undefined
    ? { soort: 'geen', id: null, toegang: { toegestaan: false, regel: 'R01', zichtbaar: false } }
    : {
        soort: 'melding',
        id: melding.meldingId,
        toegang: { toegestaan: true, grondslag: 'wmoVeiligThuis', doel: 'melden', regel: 'R01' },
      };
}
