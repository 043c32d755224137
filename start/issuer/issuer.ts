import { createHash, timingSafeEqual } from 'node:crypto';
import type { Server } from 'node:http';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { ACR } from './acr.js';
import { type DemoAccounts, demoAccounts } from './demo-account.js';
import type { IssuerSecrets } from './issuer-secrets.js';
import { loginPage, loginStyle } from './login-page.js';
import { createProvider, type IssuerClients } from './provider.js';

/** A running issuer: its address, and how to stop it. */
export type Issuer = { address: string; close(): Promise<void> };

/**
 * Starts the local issuer on loopback, at `port` (0 = any free one only when the port is not part of `clients`).
 * Demo accounts exist here and nowhere else, so they are of no use against a production portal.
 */
export async function startIssuer(options: {
  port: number;
  clients: IssuerClients;
  secrets: IssuerSecrets;
  /** The demo accounts, when left out. */
  accounts?: DemoAccounts;
}): Promise<Issuer> {
  const app = express().disable('x-powered-by');
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = app.listen(options.port, '127.0.0.1', (error) => {
      if (error) reject(error);
      else resolve(listening);
    });
  });
  const address = `http://localhost:${portOf(server)}`;
  const { clients, secrets, accounts: readAccounts = () => Promise.resolve(demoAccounts) } = options;
  const provider = createProvider(address, { clients, secrets, accounts: readAccounts });

  app.use('/interactie', securityHeaders, rateLimit({ windowMs: 60_000, limit: 60, legacyHeaders: false }));
  app.get('/interactie/:uid', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    const accounts = await readAccounts();
    response.send(loginPage({ action: `/interactie/${uid}`, accounts, failed: false }));
  });
  app.post(
    '/interactie/:uid',
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      const { uid } = await provider.interactionDetails(request, response);
      const { gebruikersnaam, wachtwoord, zonderTweedeFactor } = request.body as Record<string, unknown>;
      const accounts = await readAccounts();
      const account = accounts.find((one) => one.gebruikersnaam === gebruikersnaam);
      if (!account || !same(wachtwoord, options.secrets.demoPassword)) {
        const typed = typeof gebruikersnaam === 'string' ? { gebruikersnaam } : {};
        const page = { action: `/interactie/${uid}`, accounts, failed: true, ...typed };
        response.status(401).send(loginPage(page));
        return;
      }
      const acr = zonderTweedeFactor === undefined ? ACR.tweedeFactor : ACR.wachtwoord;
      await provider.interactionFinished(request, response, { login: { accountId: account.sub, acr } });
    },
  );
  app.use(provider.callback());

  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const styleHash = createHash('sha256').update(loginStyle).digest('base64');

const securityHeaders: express.RequestHandler = (_request, response, next) => {
  // No form-action: the browser would apply it to the redirect back to the portal as well.
  response.set({
    'Content-Security-Policy': `default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  next();
};

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the issuer has no port');
  return address.port;
}

/** Compares in constant time, so that the time taken tells nothing of the password. */
function same(given: unknown, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(expected));
}
