import type { Settings } from '../config/env.js';
import { connectForDeployment } from '../deploy/deploy.js';
import type { Clock } from '../domain/tijd/clock.js';
import { createJwtVerifier } from '../portal/api/jwt-verifier.js';
import { createPortal } from '../portal/app.js';
import { createCamundaPort, createMonitorPort } from '../portal/camunda.js';
import { createOidcPort } from '../portal/oidc.js';
import { loadSleutels } from '../store/load-sleutels.js';
import { openStore } from '../store/open-store.js';
import { openZegelkluis } from '../store/verwerkingslog/zegels/open-zegelkluis.js';
import { ZegelError } from '../store/verwerkingslog/zegels/zegel-error.js';
import { startWorkers } from '../workers/start-workers.js';
import { openBackupDoor } from './backup/open-backup-door.js';
import { camundaCluster } from './camunda-cluster.js';
import { Closers } from './closers.js';
import { ControleAchter, startHousekeeping } from './housekeeping.js';
import { accountsOfNewPartners, demoAccounts } from './issuer/demo-account.js';
import { identityProvider } from './identity-provider.js';
import { listen } from './listen.js';
import { openModelbron } from './modellen/open-modelbron.js';
import type { Log } from './log.js';
import type { Progress } from './progress.js';
import { postgresAdressen } from './postgres-adressen.js';
import { portalSecrets } from './portal-secrets.js';
import { sleutelbron } from './sleutelbron.js';
import { tokenKeys } from './token-keys.js';
import { virusscanner } from './virusscanner.js';

/** The whole system, running. */
export type System = {
  portalUrl: string;
  engineAddress: string;
  issuerAddress: string;
  /** The password of all demo accounts, null when the identity provider is not ours. */
  demoPassword: string | null;
  /** The secret of the demo's partner organisation, null likewise. */
  partnerSecret: string | null;
  /** Does now what housekeeping does every few minutes and every day. */
  sweep(): Promise<void>;
  /** Stops everything in order; what was confirmed is on disk. */
  close(): Promise<void>;
};

/**
 * Starts engine, deployment, dossier store, workers, identity provider and portal, in that order, in this process.
 * What the settings put elsewhere (cluster, identity provider) is used there instead.
 * When one part cannot start, all that had started is closed again and the reason is thrown.
 */
export async function startSystem(options: {
  settings: Settings;
  clock: Clock;
  progress: Progress;
  log: Log;
  /** Where `bpmn/`, `dmn/` and `forms/` are. */
  folder: string;
}): Promise<System> {
  const closers = new Closers();
  try {
    return await startParts(options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function startParts(
  { settings, clock, progress, log, folder }: Parameters<typeof startSystem>[0],
  closers: Closers,
): Promise<System> {
  const { camunda, holdable: engine } = await progress.step('Procesmotor', () =>
    camundaCluster(settings, log, closers),
  );
  const scan = virusscanner(settings);
  const store = await progress.step('Dossieropslag', async () => {
    const sleutels = await loadSleutels(settings.DATA_DIR, sleutelbron(settings));
    return openStore({
      dataDir: settings.DATA_DIR,
      sleutels,
      clock,
      postgres: postgresAdressen(settings),
      sessieduur: {
        stil: settings.SESSIE_STIL_MINUTEN,
        totaal: settings.SESSIE_TOTAAL_MINUTEN,
        vernieuw: settings.SESSIE_VERNIEUW_MINUTEN,
      },
      registerBestand: settings.VERNIETIGD_BESTAND,
      documentcontrole: scan === undefined ? 'GEEN' : 'VERPLICHT',
    });
  });
  closers.add(() => store.close());
  const modellen = await progress.step('Processen, tabellen en formulieren', () =>
    openModelbron({
      folder,
      terugFolder: settings.MODELLEN_MAP ?? folder,
      camunda: connectForDeployment(camunda),
      store,
      clock,
      onAfwijkend: (bestanden) =>
        log.warn({ bestanden }, 'files differ from what was released, and are not used'),
    }),
  );
  closers.add(() => modellen.close());
  await openBackupDoor({ settings, engine, store, log, closers });
  const housekeeping = await progress.step('Workers', async () => {
    const workers = startWorkers({ camunda, store, clock, log, ...(scan === undefined ? {} : { scan }) });
    closers.add(() => workers.close());
    const kluis = await openZegelkluis({
      dataDir: settings.DATA_DIR,
      map: settings.ZEGEL_MAP,
      sleutelBestand: settings.ZEGEL_SLEUTEL_BESTAND,
    });
    const started = startHousekeeping({
      store,
      kluis,
      clock,
      onFailure: (work, error) =>
        log.error({ reason: isOurs(error) ? error.message : 'unexpected' }, `${work} failed`),
    });
    closers.add(() => started.close());
    return started;
  });

  const portalUrl = settings.PORTAL_URL ?? `http://localhost:${settings.PORTAL_PORT}`;
  const accounts = async () => [...demoAccounts, ...accountsOfNewPartners(await store.readSocialeKaart())];
  const provider = await progress.step('Inloggen', () =>
    identityProvider(settings, { portalUrl, accounts }, closers),
  );
  await progress.step('Portaal', async () => {
    const { cookieSecret } = await portalSecrets(settings.DATA_DIR);
    const { issuer, clientId, clientSecret, acrMfa } = provider;
    const keys = tokenKeys(issuer);
    const portal = createPortal({
      store,
      camunda: createCamundaPort(camunda),
      modellen,
      monitor: createMonitorPort(camunda),
      oidc: createOidcPort({ issuer, clientId, clientSecret, baseUrl: portalUrl, keys, acr: acrMfa }),
      tokens: createJwtVerifier({ keys, issuer, audience: settings.API_AUDIENCE }),
      clock,
      settings: {
        omgeving: settings.OMGEVING,
        baseUrl: portalUrl,
        snelWegUrl: settings.SNEL_WEG_URL,
        cookieSecret,
        acrMfa,
        trustProxy: settings.TRUST_PROXY,
        documentMaxBytes: settings.DOCUMENT_MAX_MB * 1024 * 1024,
        heeftVirusscanner: scan !== undefined,
        ...(settings.MELDPUNT_TELEFOON ? { meldpuntTelefoon: settings.MELDPUNT_TELEFOON } : {}),
      },
      log,
    });
    const where = { host: settings.PORTAL_HOST, port: settings.PORTAL_PORT, setting: 'PORTAL_PORT' };
    const listening = await listen(portal, where);
    closers.add(() => listening.close());
  });

  return {
    portalUrl,
    engineAddress: camunda.restAddress,
    issuerAddress: provider.issuer,
    demoPassword: provider.demoPassword,
    partnerSecret: provider.partnerSecret,
    sweep: () => housekeeping.sweep(),
    close: () => closers.closeAll(),
  };
}

/** Errors of which the text holds nothing that somebody typed. */
const isOurs = (error: unknown): error is Error =>
  error instanceof ZegelError || error instanceof ControleAchter;
