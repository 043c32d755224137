import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectForDeployment } from '../../deploy/deploy.js';
import { canoniek } from '../../deploy/controles/spelling.js';
import { readModellenset } from '../../deploy/controles/modellenset.js';
import { modelbestandOf } from '../../domain/modellen/modelbestand.js';
import { deriveVerschillen, isGoed } from '../../domain/modellen/proefdraai.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { type Modelbron, openModelbron } from '../../start/modellen/open-modelbron.js';
import { SCHOOL_BELLEN, aRegelErbij, aTaakErbij } from '../builders/a-modelwijziging.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { Ploeg } from './support/ploeg.js';
import { ongeoefendIn } from './support/dekking.js';
import { until } from './support/until.js';

const TAAK = SCHOOL_BELLEN as TaakNaam;
const REDEN = 'De school ziet een leerling elke dag, en niemand vroeg het haar.';

/** A process owner adds a task and a rule; somebody else releases; what runs goes on as it began (issue 7). */
describe('een wijziging van de modellen', () => {
  let keten: Keten;
  let bron: Modelbron;
  let map: string;
  let beheerder: Medewerker;
  let regisseur: Medewerker;
  let weger: Medewerker;
  let meldpunt: Medewerker;
  let lopendeCasus: string;
  let wijzigingId: string;
  let hash: string;
  const afwijkend: string[] = [];

  const openBron = () =>
    openModelbron({
      folder: process.cwd(),
      terugFolder: map,
      camunda: connectForDeployment(keten.motor.settings),
      store: keten.store,
      clock: keten.clock,
      onAfwijkend: (paden) => afwijkend.push(...paden),
      scenarios: ['S08'],
    });
  const naarWegen = async () => {
    const { casusId } = await keten.meld(aRustigeMelding());
    await meldpunt.waitForTaak('dossier-vormen', casusId);
    await keten.formDossier(casusId);
    return casusId;
  };

  beforeAll(async () => {
    keten = await startKeten();
    map = await mkdtemp(join(tmpdir(), 'modellen-'));
    [beheerder, regisseur, weger, meldpunt] = (await Promise.all(
      ['beheerder', 'regisseur', 'weger', 'meldpunt'].map((naam) => keten.actAs(naam)),
    )) as [Medewerker, Medewerker, Medewerker, Medewerker];
    bron = await openBron();
    lopendeCasus = await naarWegen();
    await weger.waitForTaak('weging-voorbereiden', lopendeCasus);
  }, 180_000);

  afterAll(async () => {
    await bron.close();
    await keten.close();
    await rm(map, { recursive: true });
  });

  it('draait proef, en zegt welke scenario’s anders gaan', async () => {
    const lopend = await readModellenset('.');
    wijzigingId = await beheerder.dossiers.openModelwijziging({ titel: 'School bellen', reden: REDEN });
    for (const [pad, inhoud] of [...aTaakErbij(lopend), ...aRegelErbij(lopend)]) {
      const bestand = modelbestandOf(pad.slice(pad.indexOf('/') + 1))!;
      const nu = (await bron.list()).find((een) => een.soort === bestand.soort && een.naam === bestand.naam);
      const basis = nu === undefined ? null : { versie: nu.versie, hash: nu.hash };
      await beheerder.dossiers.addModelconcept({ wijzigingId, ...bestand }, { inhoud, basis });
    }
    bron.startProefdraai(await beheerder.dossiers.startProefdraai(wijzigingId, await bron.list()));
    const proef = await until(
      async () => {
        const nu = await beheerder.dossiers.readProefdraai(wijzigingId);
        return nu?.stand !== 'LOOPT' && nu;
      },
      () => 'Expected the proefdraai to end',
      240_000,
    );
    expect(proef.resultaat?.bevindingen.filter(({ ernst }) => ernst === 'FOUT')).toEqual([]);
    expect(isGoed(proef.resultaat!)).toBe(true);
    const [verschil, ...andere] = deriveVerschillen(proef.resultaat!);
    expect(andere).toEqual([]);
    const besluit = { tabel: 'acuut', was: { uitkomst: 'NIET_ACUUT' }, wordt: { regel: 'D1_6' } };
    // Weighed once more after it was opened again.
    expect(verschil).toMatchObject({ scenario: 'S08', besluiten: [besluit, besluit] });
    expect(verschil!.erbij.map(({ element }) => element)).toContain('Task_SchoolBellen');
    // Of the task, what happens when it is late; the rule was met.
    expect(proef.resultaat!.ongeoefend!.map(({ bestand, id }) => `${bestand} ${id}`)).toEqual([
      'bpmn/weging-en-kwalificatie.bpmn BoundaryEvent_SchoolBellenTeLaat',
      'bpmn/weging-en-kwalificatie.bpmn EndEvent_SchoolBellenOpgevolgd',
    ]);
    ({ hash } = proef);
  }, 270_000);

  it('wordt voorgelegd, en een ander geeft haar vrij', async () => {
    const lopend = await bron.list();
    await beheerder.dossiers.submitModelwijziging(wijzigingId, { hash, lopend });
    await expect(beheerder.dossiers.prepareVrijgave(wijzigingId, { hash, lopend })).rejects.toMatchObject({
      code: 'ZELFDE_PERSOON',
    });
    const voorstel = await regisseur.dossiers.prepareVrijgave(wijzigingId, { hash, lopend });
    const uitkomst = await bron.release(voorstel, (modeltaken) =>
      regisseur.dossiers.recordVrijgave(wijzigingId, { hash, lopend, modeltaken }),
    );
    expect(uitkomst).toEqual({ nummer: 1, isTeruggeschreven: true });
  });

  it('staat daarna in de map zoals zij is vrijgegeven, met een regel in het logboek van de keten', async () => {
    const lopend = await readModellenset('.');
    for (const [pad, inhoud] of aTaakErbij(lopend))
      expect(await readFile(join(map, pad), 'utf8')).toBe(await canoniek(pad, inhoud));
    const logboek = await readFile(join(map, 'bpmn/CHANGELOG.md'), 'utf8');
    expect(logboek).toContain('## Vrijgave 1, 2026-03-02: School bellen');
    expect(logboek).toContain('- Beslistabel: `dmn/acuut.dmn`');
    expect(ongeoefendIn(logboek)).toEqual([
      'bpmn/weging-en-kwalificatie BoundaryEvent_SchoolBellenTeLaat',
      'bpmn/weging-en-kwalificatie EndEvent_SchoolBellenOpgevolgd',
    ]);
  });

  it('geldt niet voor wat al liep', async () => {
    await weger.finishTaak(lopendeCasus, antwoorden.wegingVoorbereiden());
    await weger.waitForTaak('weging-vaststellen', lopendeCasus);
    expect(await weger.dossiers.readModelantwoorden(lopendeCasus)).toEqual([]);
  });

  it('geldt voor de volgende casus: de nieuwe taak vraagt, bewaakt en bewaart als elke andere', async () => {
    const casusId = await naarWegen();
    const vraag = { taak: TAAK, proces: {} };
    await expect(weger.tryTaak(casusId, { ...vraag, dossier: {} })).rejects.toMatchObject({
      code: 'ONGELDIG',
    });
    await weger.finishTaak(casusId, { ...vraag, dossier: { watZietDeSchool: 'Komt vaak te laat.' } });
    await weger.waitForTaak('weging-voorbereiden', casusId);
    expect(await weger.dossiers.readModelantwoorden(casusId)).toMatchObject([
      { label: 'School bellen', inhoud: { watZietDeSchool: 'Komt vaak te laat.' } },
    ]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  it('vraagt van wie de scenario’s speelt geen antwoord: dat komt uit het formulier', async () => {
    keten.formulieren = join(map, 'forms');
    const ploeg = await Ploeg.meetUp(keten);
    const { casusId } = await keten.meld(aRustigeMelding());
    await ploeg.workTo(casusId, 'weging-voorbereiden');
    expect(ploeg.gedaanIn(casusId)).toContain(TAAK);
    expect(await weger.dossiers.readModelantwoorden(casusId)).toMatchObject([{ label: 'School bellen' }]);
  });

  it('houdt geen test op die van haar niets weet', async () => {
    const casusId = await naarWegen();
    await weger.waitForTaak('weging-voorbereiden', casusId);
  });

  it('blijft na een herstart, ook al staan de oude bestanden er nog', async () => {
    const versieVan = async () => (await bron.list()).find(({ naam }) => naam === 'weging-en-kwalificatie');
    const voor = await versieVan();
    await bron.close();
    bron = await openBron();
    expect(await versieVan()).toEqual(voor);
    expect((await bron.list()).some(({ naam }) => naam === SCHOOL_BELLEN)).toBe(true);
    expect(afwijkend).toEqual([]);
  });
});
