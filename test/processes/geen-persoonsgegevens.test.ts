import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aMelding } from './support/a-melding.js';
import { antwoorden, besluiten, feiten } from './support/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';

/** Typed at each door: the melding, and the dossier halves of tasks. None of it may reach the engine or a log. */
const getypt = {
  naam: 'Wilhelmina Verzonnen-Testpersoon',
  adres: 'Nergensstraat 123b te Fictiedorp',
  telefoon: '06-00011122',
  korteInhoud: 'Zij slaapt achter de keuken en haar paspoort is ingenomen.',
  motivering: 'De tweede getuige herkende de blauwe bestelbus van de foto.',
  doel: 'Rust en een slaapplek buiten de stad regelen.',
};

describe('wat mensen typen', () => {
  let keten: Keten;
  let casusId: string;

  beforeAll(async () => {
    keten = await startKeten();
    ({ casusId } = await keten.meld(
      aMelding({
        wie: { naam: getypt.naam, adres: getypt.adres },
        wat: { korteInhoud: getypt.korteInhoud },
        overU: {
          anonimiteit: 'bekend',
          naam: getypt.naam,
          telefoon: getypt.telefoon,
          magTeruggebeld: 'ja',
        },
      }),
    ));
    const weger = await keten.actAs('weger');
    const regisseur = await keten.actAs('regisseur');
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(feiten.vermoeden));
    await weger.finishTaak(
      casusId,
      antwoorden.wegingVaststellen(besluiten.vermoeden, { motivering: getypt.motivering }),
    );
    const inbreng = antwoorden.casusInbrengen();
    await regisseur.finishTaak(casusId, {
      ...inbreng,
      dossier: { ...inbreng.dossier, doelomschrijving: getypt.doel },
    });
    await regisseur.waitForTaak('casusoverleg-plannen', casusId);
  });

  afterAll(() => keten.close());

  it('staat in geen bestand van de motor', async () => {
    const bestanden = await bestandenIn(join(keten.motor.dataDir, 'engine'));

    expect(bestanden.some((bestand) => bestand.includes(casusId))).toBe(true);
    expect(gevondenIn(bestanden)).toEqual([]);
  });

  it('staat niet leesbaar in de database van het dossier', async () => {
    const bestanden = await bestandenIn(keten.motor.dataDir);

    expect(gevondenIn(bestanden)).toEqual([]);
  });

  it('staat in geen antwoord van de motor', async () => {
    const { client } = keten.motor;
    const now = { consistency: { waitUpToMs: 0 } };
    const antwoordenVanDeMotor = [
      await client.searchVariables({ truncateValues: false }, now),
      await client.searchUserTasks({}, now),
      await client.searchJobs({}, now),
      await client.searchProcessInstances({}, now),
      await client.searchElementInstances({}, now),
      await client.searchDecisionInstances({}, now),
      await client.searchIncidents({}, now),
    ];

    for (const { items } of antwoordenVanDeMotor.slice(0, -1)) expect(items?.length).toBeGreaterThan(0);
    expect(gevondenIn([asText(antwoordenVanDeMotor)])).toEqual([]);
  });

  it('staat in geen log', () => {
    expect(keten.motor.log.lines.length).toBeGreaterThan(0);
    expect(gevondenIn([asText(keten.motor.log.lines)])).toEqual([]);
  });
});

/** Which of the typed texts occur, as they are or as JSON writes them. */
function gevondenIn(bronnen: readonly (Buffer | string)[]): string[] {
  return Object.values(getypt).filter((text) => bronnen.some((bron) => bron.includes(text)));
}

function asText(waarde: unknown): string {
  return JSON.stringify(waarde, (_naam, deel: unknown) => (typeof deel === 'bigint' ? String(deel) : deel));
}

async function bestandenIn(map: string): Promise<Buffer[]> {
  const namen = await readdir(map, { recursive: true, withFileTypes: true });
  return Promise.all(
    namen.filter((naam) => naam.isFile()).map((naam) => readFile(join(naam.parentPath, naam.name))),
  );
}
