import { VRAAGGROEPEN } from '../../../domain/melding/melding.js';
import { fieldErrors } from '../../../domain/field-errors.js';
import { bekendmakingSchema } from '../../../domain/melding/bekendmaking.js';
import { BEKENDVRAGEN, CODEVRAAG } from '../../../portal/melden/bekendvragen.js';
import type { Invuller } from '../../../portal/melden/vraag.js';
import { vragen, vragenVan } from '../../../portal/melden/vragen.js';
import { fouten as foutenEn } from '../../../portal/teksten/en/fouten.js';
import { opneemTeksten } from '../../../portal/teksten/opnemen.js';
import { TALEN, teksten, type Teksten } from '../../../portal/teksten/teksten.js';
import { checkMelding } from '../../../portal/melden/controle.js';

function missingWords(van: Teksten, invuller: Invuller): string[] {
  return [...VRAAGGROEPEN.flatMap((groep) => vragenVan(groep, invuller)), CODEVRAAG, ...BEKENDVRAGEN].flatMap(
    ({ naam, opties = [], soort }) => {
      const tekst = van.vragen[naam];
      if (tekst === undefined) return [naam];
      const values = soort === 'getalOfOnbekend' ? ['onbekend'] : opties;
      return values.filter((optie) => !tekst.opties?.[optie]).map((optie) => `${naam}: ${optie}`);
    },
  );
}

describe('de teksten', () => {
  it.each(TALEN)('%s heeft woorden voor elke vraag en elk antwoord van de openbare pagina’s', (taal) => {
    expect(missingWords(teksten[taal], 'publiek')).toEqual([]);
  });

  it('het formulier van de professional heeft woorden voor elke vraag en elk antwoord', () => {
    expect(missingWords(opneemTeksten, 'professional')).toEqual([]);
  });

  it.each(TALEN)('%s heeft geen woorden voor vragen die niet bestaan', (taal) => {
    const namen = [...Object.values(vragen).flat(), CODEVRAAG, ...BEKENDVRAGEN].map(({ naam }) => naam);
    expect(Object.keys(teksten[taal].vragen).filter((naam) => !namen.includes(naam))).toEqual([]);
  });

  it('elke fout die iemand kan maken, heeft een Engelse zin', () => {
    const wrong = Object.fromEntries(
      VRAAGGROEPEN.flatMap((groep) => vragenVan(groep, 'publiek')).map(({ naam }) => [naam, ['?']]),
    );
    const known = {
      ...wrong,
      'overU.anonimiteit': ['bekend'],
      'overU.naam': [],
      'overU.telefoon': [],
      'overU.email': [],
    };
    const complaints = [wrong, known].flatMap((antwoorden) => {
      const controle = checkMelding(antwoorden, 'publiek', []);
      return 'fouten' in controle ? controle.fouten.map(({ naam }) => naam) : [];
    });
    expect(complaints.length).toBeGreaterThan(15);
    expect(complaints.filter((naam) => foutenEn[naam] === undefined)).toEqual([]);
    const zonderNaam = bekendmakingSchema.safeParse({ magTeruggebeld: 'ja' });
    const velden = Object.keys(fieldErrors(zonderNaam.error!));
    expect(velden.length).toBeGreaterThan(1);
    expect(velden.filter((veld) => foutenEn[`bekend.${veld}`] === undefined)).toEqual([]);
  });

  it('noemt nergens een telefoonnummer, behalve 112', () => {
    const words = JSON.stringify([teksten.nl, teksten.en]);
    expect(words.match(/\b0\d{2,3}[- ]?\d{6,7}\b|\b0[89]00\b/g)).toBeNull();
  });
});
