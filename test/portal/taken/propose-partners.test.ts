import { describe, expect, it } from '@jest/globals';
import { proposePartners } from '../../../portal/taken/propose-partners.js';
import type { TaskPageModel } from '../../../portal/taken/read-task-page.js';

const advies = ['POLITIE', 'RIEC'];
const propose = (
  { partners = advies, afwijkingen = [] as object[] },
  { taak = 'uitnodigingen-vaststellen', buitenWerkgebied = ['RIEC'] } = {},
) =>
  proposePartners(
    { task: { taak, variables: { partners: advies } }, buitenWerkgebied } as unknown as TaskPageModel,
    { process: { partners, overlegVorm: 'FYSIEK' }, dossier: { afwijkingen } },
  ).process;

describe('wie het formulier voorstelt om uit te nodigen', () => {
  it('is wie D8 noemt, zonder wie niet in de gemeente van de casus werkt', () => {
    expect(propose({})).toEqual({ partners: ['POLITIE'], overlegVorm: 'FYSIEK' });
    expect(propose({}, { buitenWerkgebied: [] })['partners']).toEqual(advies);
  });

  it('is ook wie er met een reden bij kwam, en wat iemand al bewaarde', () => {
    expect(propose({ afwijkingen: [{ partner: 'RIEC', reden: 'Kent het bedrijf.' }] })['partners']).toEqual(
      advies,
    );
    expect(propose({ partners: ['RIEC'] })['partners']).toEqual(['RIEC']);
  });

  it('verandert niets aan een andere taak', () => {
    expect(propose({}, { taak: 'vragen-opstellen' })['partners']).toEqual(advies);
  });
});
