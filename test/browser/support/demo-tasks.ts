import { demoScenarios } from '../../../start/demo/demo-scenario.js';
import { formDossier } from '../../../start/demo/form-dossier.js';
import { Professional } from '../../../start/demo/professional.js';
import { Reporter } from '../../../start/demo/reporter.js';
import type { Program } from './program.js';
import { feiten } from './verhaal.js';

const motivering = 'Zo besproken in het ketenregieteam, op grond van het dossier.';

/**
 * Takes some casussen of the demo further, through the doors that people use, until the tasks that the demo
 * itself does not reach are waiting: the casusoverleg, whether it still goes on, a melding without advice, and one about
 * somebody who may be known.
 */
export async function takeDemoFurther({ portalUrl, wachtwoord }: Program): Promise<void> {
  const logIn = (naam: string) => Professional.login(portalUrl, naam, wachtwoord);
  const [regisseur, weger, officier, meldpunt] = await Promise.all([
    logIn('regisseur'),
    logIn('weger'),
    logIn('officier'),
    logIn('meldpunt'),
  ]);

  const inbrengen = 'Casus inbrengen';
  await regisseur.doTask(await aCasusWith(regisseur, inbrengen), inbrengen, {
    grondslagVastgelegd: 'true',
    grondslagen: ['WGS_ZVH'],
    doelomschrijving: 'Veiligheid herstellen en zorg regelen.',
    betrokkeneGeinformeerd: 'ja',
  });

  const voorbereiden = 'Feiten voor de weging vaststellen';
  const rustig = await aCasusWith(weger, voorbereiden);
  await weger.doTask(rustig, voorbereiden, {
    ...(feiten as Record<string, string>),
    nogInSituatie: 'onbekend',
    dagenSindsLaatsteSignaal: '60',
    uitbuiting: 'nee',
    sterkeSignalen: '0',
    aantalSlachtoffers: '1',
    toelichtingKwalificatie: 'Geen aanwijzing gevonden.',
  });
  await weger.doTask(rustig, 'Weging vaststellen', {
    acuut: 'NIET_ACUUT',
    actueel: 'TE_BEPALEN',
    veiligheid: 'VEILIG',
    kwalificatie: 'GEEN',
    prioriteit: 'P3',
    wegingActie: 'VASTSTELLEN',
    wegers: ['POLITIE', 'ZVH'],
    motivering,
  });
  await officier.doTask(rustig, 'Over doorlaatverbod besluiten', { toetsBesluit: 'NVT', motivering });

  const { melding } = demoScenarios.find(({ id }) => id === 'S08')!;
  const wie = { ...melding['wie'], naam: 'Vera Verzonnen', geboortedatum: '2001-03-09' };
  const overBekende = { melding: { ...melding, wie }, kanaal: 'telefoon' };
  const nieuw = await meldpunt.takeDown(overBekende);
  await formDossier(meldpunt, nieuw);
  await weger.openTask(nieuw, voorbereiden);
  await meldpunt.doTask(await meldpunt.takeDown(overBekende), 'Mogelijke bekende beoordelen', {
    match: 'TWIJFEL',
    reden: 'De naam is gelijk, maar de woonplaats weten wij niet.',
  });

  const hoeveel = { aantalSlachtoffers: 'onbekend', aantalDaders: 'onbekend' };
  await new Reporter(portalUrl).report({ ...melding, hoeveel });
}

/** Number of the casus of the first task with that name on the werkplek. */
async function aCasusWith(professional: Professional, label: string): Promise<string> {
  const { root } = await professional.visitor.open('/werkplek');
  const link = root
    .querySelectorAll('a[data-taak-link]')
    .filter(({ textContent }) => textContent.includes(label))
    .at(-1);
  const casusnummer = /CAS-\w+/.exec(link?.textContent ?? '')?.[0];
  if (casusnummer === undefined) throw new Error(`Expected “${label}” on the werkplek of the demo`);
  return casusnummer;
}
