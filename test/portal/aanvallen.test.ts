import { describe } from '@jest/globals';
import { GUARDS, type Guards } from '../../portal/guards.js';
import type { Sessies } from '../../store/store.js';
import { itIsStopped } from '../support/attack.js';
import { fillInAll, send } from './melden/pages.js';
import { aCasus, claimsOf } from './support/builders.js';
import { aMeldpuntmedewerker, type MeldenPortal, startMeldenPortal } from './support/melden-portal.js';
import { startTestPortal, type TestPortal, type Visitor } from './support/test-portal.js';

/** A portal with one casus and one task for the weger, for as long as the attack takes. */
async function inPortal<T>(
  opties: Partial<Guards> & { documentMaxBytes?: number },
  attack: (portal: TestPortal) => Promise<T>,
): Promise<T> {
  const { documentMaxBytes = 1024, ...guards } = opties;
  const portal = await startTestPortal({ documentMaxBytes }, guards);
  const { casusId } = casus;
  portal.store.casussen.push({ casus, groepen: ['r04'] });
  portal.camunda.addTask({
    userTaskKey: '11',
    casusId,
    taak: 'afschalen-voorstellen',
    candidateGroups: ['r04'],
  });
  portal.store.answers.listDocumenten = async () => ({
    documenten: [],
    schrijfbareGroepen: ['weging1'],
    dossiers: [],
  });
  try {
    return await attack(portal);
  } finally {
    await portal.close();
  }
}

const casus = aCasus({ casusId: '1f9f3d0e-0c58-4d0c-9d0a-1a2b3c4d5e01' });
const path = `/casussen/${casus.casusId}/documenten`;
const unlimited = () => () => true;
/** The limit of the product with a tenth of its room, so that these attacks are a tenth as long. */
const tenthOfLimit: Guards['createLimiet'] = (clock, most) => GUARDS.createLimiet(clock, most / 10);

describe('een formulier van elders', () => {
  itIsStopped<Pick<Guards, 'hasValidCsrfToken'>>('een taak die een ander voor u oppakt', {
    guard: { hasValidCsrfToken: GUARDS.hasValidCsrfToken },
    removed: { hasValidCsrfToken: () => true },
    attempt: (guards) =>
      inPortal(guards, async (portal) => {
        const weger = await portal.login();
        await weger.post('/taken/11/oppakken', {}, { origin: 'https://elders.test' });
        return portal.camunda.tasks.get('11')?.assignee ?? null;
      }),
    loot: 'g-weger',
  });
});

describe('een pagina van een andere rol', () => {
  itIsStopped<Pick<Guards, 'roleMay'>>('het overzicht van de regie', {
    guard: { roleMay: GUARDS.roleMay },
    removed: { roleMay: () => true },
    attempt: (guards) =>
      inPortal(guards, async (portal) => {
        const weger = await portal.login();
        const [regie, verzonnen] = [await weger.get('/regie'), await weger.get('/bestaat-niet')];
        return regie.status === verzonnen.status && regie.text === verzonnen.text ? null : regie.status;
      }),
    loot: 200,
  });
});

describe('een sessie die een ander al kende', () => {
  itIsStopped<(sessies: Sessies) => Sessies>('meekijken na het inloggen, met een kenmerk van ervoor', {
    guard: (sessies) => sessies,
    removed: keepToken,
    attempt: async (sessies) => {
      const portal = await startMeldenPortal({ sessies });
      try {
        const [victim, attacker] = [portal.visitor(), portal.visitor()];
        const left = await attacker.get('/inloggen');
        const known = attacker.cookies.get('kr_inloggen') ?? '';
        const state = new URL(left.headers.get('location') ?? '').searchParams.get('state');
        portal.oidc.accounts.set('slachtoffer', claimsOf(aMeldpuntmedewerker()));
        victim.cookies.set('kr_inloggen', known);
        await victim.get(`/inloggen/terug?code=slachtoffer&state=${state}`);
        attacker.cookies.set('kr_sessie', known);
        const page = await attacker.get('/werkplek');
        return page.status === 200 ? 'ingelogd' : null;
      } finally {
        await portal.close();
      }
    },
    loot: 'ingelogd',
  });
});

/** Sessions that keep their token when somebody logs in. */
function keepToken(sessies: Sessies): Sessies {
  const renewed = new Map<string, string>();
  return {
    ...sessies,
    read: (token) => sessies.read(renewed.get(token) ?? token),
    rotate: async (token, sessie) => {
      renewed.set(token, await sessies.rotate(token, sessie));
      return token;
    },
  };
}

/** How often somebody is heard before a refusal; null when a refusal came. */
async function askOn(times: number, ask: () => Promise<{ status: number }>): Promise<number | null> {
  for (let asked = 0; asked < times; asked += 1) if ((await ask()).status === 429) return null;
  return times;
}

describe('wie niet ophoudt', () => {
  const limits = { guard: { createLimiet: tenthOfLimit }, removed: { createLimiet: unlimited } };
  type Limits = Pick<Guards, 'createLimiet'>;
  const asWeger = (times: number, ask: (weger: Visitor) => Promise<{ status: number }>) => ({
    ...limits,
    attempt: (guards: Limits) =>
      inPortal(guards, async (portal) => {
        const weger = await portal.login();
        return askOn(times, () => ask(weger));
      }),
    loot: times,
  });
  const asMelder = (times: number, ask: (portal: MeldenPortal) => Promise<{ status: number }>) => ({
    ...limits,
    attempt: async (guards: Limits) => {
      const portal = await startMeldenPortal({ guards });
      try {
        return await askOn(times, () => ask(portal));
      } finally {
        await portal.close();
      }
    },
    loot: times,
  });

  itIsStopped(
    'inloggen',
    asWeger(31, (weger) => weger.get('/inloggen/terug')),
  );
  itIsStopped(
    'zoeken',
    asWeger(31, (weger) => weger.get('/casussen')),
  );
  itIsStopped(
    'melden',
    asMelder(3, async (portal) => {
      const melder = portal.visitor();
      await fillInAll(melder);
      return melder.submit(await melder.get('/melden/controleren'), '/melden/controleren');
    }),
  );
  itIsStopped(
    'codes van melders raden',
    asMelder(2, async (portal) => {
      const melder = portal.visitor();
      return melder.submit(await melder.get('/volg'), '/volg', { code: '0000-0000-00000' });
    }),
  );
});

describe('een bestand dat niet mag', () => {
  const send = (opties: Parameters<typeof inPortal>[0], content: Buffer) =>
    inPortal(opties, async (portal) => {
      let taken: string | null = null;
      portal.store.answers.addDocument = async ({ bestand }) => {
        taken = bestand.naam;
        return '0190a000-0000-4000-8000-00000000000d';
      };
      const weger = await portal.login();
      const velden = {
        titel: 'Verslag',
        gegevensgroep: 'weging1',
        dossierId: '',
        soort: 'verslag',
        herkomst: 'eigenOrganisatie',
        omschrijving: '',
      };
      await weger.upload(await weger.get(path), path, velden, { name: 'verslag.txt', content });
      return taken;
    });

  itIsStopped('een programma dat zich tekst noemt', {
    guard: { recogniseBestand: GUARDS.recogniseBestand },
    removed: { recogniseBestand: (inhoud: Buffer) => ({ type: 'tekst', inhoud }) as const },
    attempt: (guards: Pick<Guards, 'recogniseBestand'>) => send(guards, Buffer.from('MZ\x00\x01')),
    loot: 'verslag.txt',
  });

  itIsStopped('een bestand dat te groot is', {
    guard: { documentMaxBytes: 1024 },
    removed: { documentMaxBytes: 1024 * 1024 },
    attempt: (settings) => send(settings, Buffer.alloc(5_000, 'a')),
    loot: 'verslag.txt',
  });
});

describe('wie anoniem meldt (INV17)', () => {
  itIsStopped<Pick<Guards, 'logFieldsOf'>>('het adres van de melder zoeken in logs en op schijf', {
    guard: { logFieldsOf: GUARDS.logFieldsOf },
    removed: { logFieldsOf: ({ ip, headers, url }) => ({ ip, headers, url }) },
    attempt: async (guards) => {
      const portal = await startMeldenPortal({ guards, settings: { trustProxy: 1 } });
      const visitor = portal.visitor({ 'x-forwarded-for': '198.51.100.7', 'user-agent': 'Fantasiebrowser' });
      await fillInAll(visitor);
      await send(visitor);
      const everything = portal.lines.join('\n') + (await portal.bytesOnDisk());
      await portal.close();
      return ['198.51.100.7', 'Fantasiebrowser'].find((trail) => everything.includes(trail)) ?? null;
    },
    loot: '198.51.100.7',
  });
});
