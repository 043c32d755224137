import { AFGESCHERMD } from '../../../domain/toegang/afgeschermd.js';
import type { Repository } from '../../../store/repository.js';
import { aCasus, aWeging } from './builders.js';
import type { TestPortal } from './test-portal.js';

const open = aCasus({
  casusId: '1f9f3d0e-0c58-4d0c-9d0a-1a2b3c4d5e01',
  casusnummer: 'CAS-7K4M2PX9',
  voorlopigePrioriteit: 'P1',
  uiterlijk: '2026-11-24T10:00:00Z',
  escalatieOpen: true,
  wachtpunten: [
    {
      wachtpuntId: '1',
      sleutel: '4101',
      soort: 'TAAK',
      taak: 'weging-vaststellen',
      label: 'Weging vaststellen',
      over: null,
      eigenaarGroepen: ['r04'],
      vervangerGroep: 'r03',
      geopendOp: '2026-11-24T08:00:00Z',
      uiterlijk: '2026-11-24T10:00:00Z',
      escalatieOpen: true,
    },
  ],
});
const closed = aCasus({
  casusId: '1f9f3d0e-0c58-4d0c-9d0a-1a2b3c4d5e02',
  casusnummer: 'CAS-5VN1G8ZK',
  prioriteit: 'P4',
  kwalificatie: 'GEEN',
  fase: 'F8',
  status: 'GESLOTEN',
  volgendeStap: null,
  uiterlijk: null,
  afgeslotenOp: '2026-11-20T10:00:00Z',
  afsluitreden: 'AFGESCHAALD',
  bewaarTot: '2027-11-20T10:00:00Z',
});
const besluit = {
  acuut: 'NIET_ACUUT',
  actueel: 'ACTUEEL',
  veiligheid: 'ONVEILIG',
  kwalificatie: 'VERMOEDEN',
  prioriteit: 'P1',
} as const;

const answers: Partial<Repository> = {
  readWegingen: async () => [
    aWeging({ versie: 2 }),
    aWeging({
      versie: 1,
      status: 'VASTGESTELD',
      besluit,
      motivering: 'De verklaring van de school is nog niet bevestigd.',
      wegers: ['POLITIE', 'VEILIG_THUIS'],
      vastgesteldOp: '2026-11-23T11:00:00Z',
      vastgesteldDoor: 'Lid ketenregieteam Moviera',
    }),
  ],
  readMeldingen: async () => [
    {
      meldingId: 'm',
      meldingnummer: 'MLD-4H2K9PLW',
      ontvangenOp: '2026-11-24T08:00:00Z',
      kanaal: 'webformulier',
      ingang: 'MELDPUNT',
      melderBekendOp: null,
      melder: {
        anonimiteit: 'bekend',
        hoedanigheid: 'school',
        naam: 'Voorbeeldmelder',
        magTeruggebeld: 'ja',
      },
      kern: {
        vormen: [],
        wat: {
          korteInhoud: 'Verzonnen: een leerlinge zegt dat zij in het weekend moet werken.',
          verschijningsvormen: [],
          bronVanSignaal: 'eigenWaarneming',
          geweldOfDreiging: 'ja',
          vrijheidsbeperking: 'onbekend',
        },
        waar: { gemeente: '0200', locatieAdres: 'Voorbeeldstraat 1' },
        wanneer: {
          directGevaar: 'nee',
          acuutVolgensMelder: 'nee',
          nogInSituatie: 'ja',
          dagenSindsLaatsteSignaal: 2,
          frequentie: 'wekelijks',
        },
        hoeveel: { aantalSlachtoffers: 1, aantalDaders: 'onbekend' },
        hulp: { hulpverleningBetrokken: 'nee', politieGebeld: 'nee', zorgcoordinatorBetrokken: 'onbekend' },
      },
    },
  ],
  readPersonen: async () => [
    {
      dossierId: 'd',
      dossiernummer: 'DOS-2N7FK3VX',
      personalia: { naam: 'Voorbeeld Persoon', leeftijd: 15, geslacht: 'v', geheimAdres: 'nee' },
      adres: AFGESCHERMD,
      kenmerken: AFGESCHERMD,
    },
  ],
  readDoorlaattoetsen: async () => [
    {
      toetsId: 't',
      status: 'OPEN',
      aanleiding: 'TOETS',
      bewijsmiddelen: 1,
      besluit: null,
      motivering: null,
      geopendOp: '2026-11-24T09:00:00Z',
      beslotenOp: null,
      beslotenDoor: null,
    },
  ],
  readTijdlijn: async () => [
    {
      op: '2026-11-24T08:00:00Z',
      gebeurtenis: 'MELDING_ONTVANGEN',
      zin: 'Melding ontvangen',
      waarde: null,
      toelichting: null,
      door: null,
      namens: null,
    },
    {
      op: '2026-11-24T09:00:00Z',
      gebeurtenis: 'HERWEGING_GEVRAAGD',
      zin: 'Nieuwe weging gevraagd',
      waarde: '2',
      toelichting: 'Verzonnen: er is een nieuw signaal van de school.',
      door: 'Lid ketenregieteam politie',
      namens: null,
    },
  ],
  readPiketmeldingen: async () => [
    { casusId: open.casusId, casusnummer: open.casusnummer, soort: 'ACUUT', op: '2026-11-24T13:40:00Z' },
  ],
  readRegie: async () => ({
    casussen: [{ ...open, schendingen: [] }],
    slachtoffers: 1,
    verdwenen: [],
    controle: { geslaagdOp: null, isAchter: false },
  }),
};

/** Fills a portal with one casus that has something on every page, for whoever looks at pages. */
export function giveExampleCasus({ store, camunda }: TestPortal): { casusId: string } {
  for (const casus of [open, closed]) store.casussen.push({ casus, groepen: ['r04', 'r03', 'r07.politie'] });
  Object.assign(store.answers, answers);
  const task = { casusId: open.casusId, candidateGroups: ['r04'], dueDate: '2026-11-24T10:00:00Z' };
  camunda.addTask({
    ...task,
    userTaskKey: '1',
    taak: 'weging-vaststellen',
    assignee: 'g-weger',
    priority: 90,
  });
  camunda.addTask({ ...task, userTaskKey: '2', taak: 'afschalen-voorstellen' });
  camunda.addTask({ ...task, userTaskKey: '3', taak: 'weging-voorbereiden', assignee: 'g-weger' });
  camunda.addTask({ ...task, userTaskKey: '4', taak: 'afschalen-tweede-lezer', assignee: 'g-ander' });
  camunda.instances.set(open.processInstanceKey ?? '', [
    {
      processInstanceKey: '1',
      processDefinitionId: 'weging-en-kwalificatie',
      processDefinitionName: 'Weging en kwalificatie',
      processDefinitionKey: 'weging-en-kwalificatie',
      state: 'ACTIVE',
    },
  ]);
  const common = { type: 'USER_TASK', hasIncident: false };
  camunda.elements.set('1', [
    {
      ...common,
      elementId: 'Task_WegingVoorbereiden',
      elementName: 'Feiten vaststellen',
      state: 'COMPLETED',
    },
    { ...common, elementId: 'Task_WegingVaststellen', elementName: 'Weging vaststellen', state: 'ACTIVE' },
  ]);
  return { casusId: open.casusId };
}
