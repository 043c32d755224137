import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/**
 * Keeps an eye on every page of the browsers it follows. Both lists are empty when all is well.
 * A page that is meant to be refused (404, 409, 422…) says so in the console by itself; that line does not count.
 */
export class Watch {
  /** Addresses on another machine that were asked for something. */
  readonly foreign: string[] = [];
  /** Script errors, violations of the content security policy, and whatever else the console says. */
  readonly complaints: string[] = [];

  follow(context: BrowserContext): void {
    context.on('request', (request) => {
      if (isForeign(request.url())) this.foreign.push(request.url());
    });
    context.on('weberror', (error) => this.complaints.push(error.error().message));
    context.on('console', (message) => {
      if (!saysRefused(message)) this.complaints.push(`${message.page()?.url()}: ${message.text()}`);
    });
  }
}

function isForeign(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^(https?|wss?):$/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1';
}

/** Whether the browser only repeats that the page itself came with an error status. */
function saysRefused(message: ConsoleMessage): boolean {
  const isAboutPage = message.location().url === message.page()?.url();
  return isAboutPage && /^Failed to load resource: .* status of \d{3}/.test(message.text());
}
