import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { Doel } from '../../domain/toegang/doel.js';
import type { DomainError } from '../../domain/errors.js';
import type { DocumentInvoer } from '../../domain/casus/document.js';
import { aBestand, aDocumentInvoer } from '../builders/a-document.js';
import {
  bestuur,
  meldpunt,
  piket,
  regisseur,
  riec,
  weger,
  weger2,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { Keten, newKey, onbestaand } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump, logLines, withRaw } from './support/raw-database.js';
import { S01, S08 } from './support/scenarios.js';

const REDEN = 'Dit document hoort bij een andere casus.';

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.systeem.alarmPiket({ casusId, elementInstanceKey: newKey(), soort: 'ACUUT' });
  await keten.weeg({ casusId, wie: weger, ...S01 });
});
afterEach(() => test.dispose());

const voegToe = (wie: Professional, anders: Partial<DocumentInvoer> = {}, bestand = aBestand()) =>
  keten.als(wie).addDocument({ casusId, invoer: aDocumentInvoer(anders), bestand });
const documentenVoor = async (wie: Professional, doel: Doel = 'wegen') =>
  (await keten.als(wie, doel).listDocumenten(casusId)).documenten;
const keurGoed = async () => {
  for (const sleutel of await test.store.documentcontrole.takeWaiting())
    await test.store.documentcontrole.record(sleutel, true);
};
const lees = async (wie: Professional, documentId: string, versie = 1, doel: Doel = 'wegen') => {
  const { inhoud } = await keten.als(wie, doel).openDocument({ casusId, documentId, versie });
  return readAll(inhoud);
};
async function readAll(inhoud: AsyncIterable<Buffer>): Promise<Buffer> {
  const delen = [];
  for await (const deel of inhoud) delen.push(deel);
  return Buffer.concat(delen);
}
const nietGevonden = (vraag: Promise<unknown>) =>
  expect(vraag).rejects.toMatchObject({ code: 'NIET_GEVONDEN' } satisfies Partial<DomainError>);

describe('een document van een casus (E24)', () => {
  it('komt na de controle terug zoals het erin ging, ook als het groter is dan een deel', async () => {
    const inhoud = randomBytes(600_000);
    const documentId = await voegToe(weger, {}, aBestand(inhoud));
    await keurGoed();
    expect((await lees(weger2, documentId)).equals(inhoud)).toBe(true);
    const [document] = await documentenVoor(weger2);
    expect(document).toMatchObject({
      titel: 'Verslag van het gesprek met de mentor',
      gegevensgroep: 'weging1',
      organisatie: 'POLITIE',
      versies: [
        {
          versie: 1,
          naam: 'gesprek mentor.txt',
          bytes: 600_000,
          sha256: createHash('sha256').update(inhoud).digest('hex'),
          door: 'Collega weger (Politie)',
        },
      ],
    });
  });

  it('is voor niemand te openen voordat het is gecontroleerd, ook niet voor wie het bracht', async () => {
    const documentId = await voegToe(weger);
    await nietGevonden(lees(weger, documentId));
    expect((await documentenVoor(weger))[0]?.versies[0]).toMatchObject({
      controle: 'WACHT_OP_CONTROLE',
      gecontroleerdOp: null,
    });
  });

  it('dat een virus draagt, blijft dicht en laat geen byte achter', async () => {
    const documentId = await voegToe(weger);
    const [sleutel] = await test.store.documentcontrole.takeWaiting();
    await test.store.documentcontrole.record(sleutel!, false);
    await nietGevonden(lees(weger, documentId));
    expect((await documentenVoor(weger))[0]?.versies[0]?.controle).toBe('GEWEIGERD');
    expect((await dump(test))['documentdeel']).toEqual([]);
    expect(await test.store.documentcontrole.takeWaiting()).toEqual([]);
  });

  it('krijgt met een nieuw bestand een nieuwe versie, en de oude blijft', async () => {
    const documentId = await voegToe(weger);
    await keten.als(weger2).replaceDocument({ casusId, documentId }, aBestand('Nieuwe tekst'));
    await keurGoed();
    const [document] = await documentenVoor(weger);
    expect(document?.versies.map(({ versie, door }) => [versie, door])).toEqual([
      [2, 'Onbekende collega'],
      [1, 'Collega weger (Politie)'],
    ]);
    expect((await lees(weger, documentId, 2)).toString()).toBe('Nieuwe tekst');
    expect((await lees(weger, documentId, 1)).toString()).toContain('telefoons');
  });

  it('over een persoon staat in het log op naam van dat dossier, bij tonen, toevoegen en ophalen', async () => {
    const { dossiers } = await keten.als(weger).listDocumenten(casusId);
    const dossierId = dossiers[0]!.dossierId;
    const documentId = await voegToe(weger, { dossierId });
    await keurGoed();
    await documentenVoor(weger2);
    await lees(weger2, documentId);
    const regels = (await logLines(test)).filter(
      ({ verwerking, betrokkeneSoort }) =>
        String(verwerking).startsWith('DOCUMENT') && betrokkeneSoort === 'dossier',
    );
    expect(
      regels.map(({ verwerking, gebruikerId, betrokkeneId }) => [verwerking, gebruikerId, betrokkeneId]),
    ).toEqual([
      ['DOCUMENT_TOEGEVOEGD', 'weger', dossierId],
      ['DOCUMENT_GECONTROLEERD', 'systeem:documentcontrole', dossierId],
      ['DOCUMENT_IN_LIJST', 'weger2', dossierId],
      ['DOCUMENT_GELEZEN', 'weger2', dossierId],
    ]);
    await expect(voegToe(weger, { dossierId: randomUUID() })).rejects.toMatchObject({ code: 'ONGELDIG' });
  });
});

describe('toegang volgt de gegevensgroep van het document (3.4)', () => {
  it('wie de groep niet mag lezen, merkt niets van het document', async () => {
    const documentId = await voegToe(piket, { gegevensgroep: 'verdachte' });
    await keurGoed();
    expect(await documentenVoor(regisseur)).toHaveLength(1);
    // Before F3 the team sees melding, personalia and weging only (3.4).
    expect(await documentenVoor(weger)).toEqual([]);
    await nietGevonden(lees(weger, documentId));
    for (const wie of [riec, bestuur, zorgcoordinator]) {
      await nietGevonden(keten.als(wie, 'casusoverleg').listDocumenten(casusId));
      await nietGevonden(lees(wie, documentId, 1, 'casusoverleg'));
      await nietGevonden(lees(wie, onbestaand, 1, 'casusoverleg'));
    }
  });

  it('leest politie niet wat zorg inbracht', async () => {
    const zorg = await voegToe(regisseur, { gegevensgroep: 'weging2' });
    await keurGoed();
    expect(await documentenVoor(piket)).toEqual([]);
    await nietGevonden(lees(piket, zorg));
    expect(await documentenVoor(regisseur)).toHaveLength(1);
  });

  it('wie een groep niet mag schrijven, voegt er niets aan toe, vervangt niet en verwijdert niet', async () => {
    await nietGevonden(voegToe(weger, { gegevensgroep: 'verdachte' }));
    await nietGevonden(voegToe(meldpunt, { gegevensgroep: 'plan' }));
    const documentId = await voegToe(piket, { gegevensgroep: 'verdachte' });
    await nietGevonden(keten.als(regisseur).replaceDocument({ casusId, documentId }, aBestand()));
    await nietGevonden(keten.als(regisseur).removeDocument({ casusId, documentId }, REDEN));
    expect((await documentenVoor(regisseur))[0]?.magWijzigen).toBe(false);
  });

  it('noemt alleen de groepen waaraan iemand kan toevoegen', async () => {
    const groepenVan = async (wie: Professional) =>
      (await keten.als(wie).listDocumenten(casusId)).schrijfbareGroepen;
    expect(await groepenVan(piket)).toContain('verdachte');
    expect(await groepenVan(weger)).not.toContain('verdachte');
    expect(await groepenVan(piket)).not.toContain('strafrecht');
  });

  it('het strafrechtelijk onderzoek kent geen documenten, ook niet langs de repository', async () => {
    const invoer = { ...aDocumentInvoer(), gegevensgroep: 'strafrecht' } as unknown as DocumentInvoer;
    await expect(
      keten.als(piket).addDocument({ casusId, invoer, bestand: aBestand() }),
    ).rejects.toMatchObject({ code: 'ONGELDIG' });
    await voegToe(piket, { gegevensgroep: 'verdachte' });
    await withRaw(test, (raw) =>
      expect(raw.exec("update document set gegevensgroep = 'strafrecht'")).rejects.toThrow(/check/i),
    );
  });

  it('een document van een andere casus is er niet', async () => {
    const documentId = await voegToe(weger);
    const ander = await keten.registreer(S08.melding, S08.registratie);
    await nietGevonden(keten.als(weger).openDocument({ casusId: ander.casusId, documentId, versie: 1 }));
  });
});

describe('verwijderen met een reden', () => {
  it('wist elke versie, en laat zien wie het deed en waarom', async () => {
    const documentId = await voegToe(weger);
    await expect(keten.als(weger).removeDocument({ casusId, documentId }, 'te kort')).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
    await keten.als(weger).removeDocument({ casusId, documentId }, REDEN);
    expect((await documentenVoor(weger2))[0]).toMatchObject({
      verwijderd: { door: 'Collega weger (Politie)', reden: REDEN },
      versies: [],
      magWijzigen: false,
    });
    const { documentdeel, documentversie } = await dump(test);
    expect([documentdeel, documentversie]).toEqual([[], []]);
    await nietGevonden(lees(weger, documentId));
    await nietGevonden(keten.als(weger).removeDocument({ casusId, documentId }, REDEN));
  });
});

describe('bewaard en verzegeld', () => {
  it('staat nergens leesbaar, ook niet de titel, de bestandsnaam of de hash', async () => {
    await voegToe(weger, { omschrijving: 'Een toelichting' });
    const tekst = JSON.stringify(await dump(test)) + JSON.stringify(await logLines(test));
    const hash = createHash('sha256').update(aBestand().inhoud).digest('hex');
    for (const woord of [
      'telefoons',
      'mentor',
      'toelichting',
      hash,
      Buffer.from('telefoons').toString('base64'),
    ])
      expect(tekst).not.toContain(woord);
  });

  it.each([
    ['een deel ontbreekt', 'delete from documentdeel where volgnummer = 1'],
    ['een deel is weggelaten uit de telling', 'update documentversie set delen = 1'],
    [
      'twee delen zijn verwisseld',
      'update documentdeel set volgnummer = 1 - volgnummer where volgnummer = 9',
    ],
    ['een deel is van een andere plaats', 'update documentdeel set volgnummer = 3 where volgnummer = 2'],
  ])('geeft liever niets dan iets anders: %s', async (_, schade) => {
    const inhoud = randomBytes(600_000);
    const documentId = await voegToe(weger, {}, aBestand(inhoud));
    await keurGoed();
    await withRaw(test, (raw) => raw.exec(schade));
    if (schade.includes('= 9')) await swapParts();
    await expect(lees(weger, documentId)).rejects.toThrow();
  });

  /** Puts the sealed content of the first two parts in each other's place. */
  async function swapParts(): Promise<void> {
    await withRaw(test, async (raw) => {
      const [[een] = [], [ander] = []] = await raw.rows(
        'select inhoud from documentdeel where volgnummer < 2 order by volgnummer',
      );
      await raw.exec(`update documentdeel set inhoud = '${String(ander)}' where volgnummer = 0`);
      await raw.exec(`update documentdeel set inhoud = '${String(een)}' where volgnummer = 1`);
    });
  }

  it('gaat weg met de casus, en een teruggezette kopie verandert daar niets aan', async () => {
    await voegToe(weger);
    const vooraf = await dump(test);
    expect(vooraf['documentdeel']).toHaveLength(1);
    await withRaw(test, (raw) =>
      raw.exec(`update casus set status = 'GESLOTEN', fase = 'F8', afgesloten_op = '2026-11-24T09:00:00.000Z',
        bewaar_tot = '2027-05-24T09:00:00.000Z'`),
    );
    test.clock.set('2040-01-01T09:00:00Z');
    expect(await test.store.bewaren.destroyDue()).toBe(1);
    const achteraf = await dump(test);
    for (const tabel of ['document', 'documentversie', 'documentdeel']) expect(achteraf[tabel]).toEqual([]);
    await withRaw(test, async (raw) => {
      await raw.exec(`insert into document (document_id, casus_id, gegevensgroep, soort, herkomst, titel, organisatie, toegevoegd_op)
        values ('terug', '${casusId}', 'weging1', 'brief', 'onbekend', 'v1.k1.a.b.c', 'POLITIE', 'x')`);
      await raw.exec('delete from vernietigd');
    });
    await test.reopen();
    expect((await dump(test))['document']).toEqual([]);
  });
});
