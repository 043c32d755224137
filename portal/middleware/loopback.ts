import type { NextFunction, Request, RequestHandler, Response } from 'express';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * In an exercise environment only this machine is answered. The Host header is checked as well: a page
 * elsewhere whose name resolves to this machine must not be able to speak with the portal.
 */
export function loopbackOnly(): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (isFromLoopback(request)) {
      next();
      return;
    }
    response
      .status(403)
      .type('text/plain')
      .send('Deze oefenomgeving is alleen op deze computer te bereiken.');
  };
}

/** Whether this machine asks, and for a name of this machine. */
export function isFromLoopback(request: Request): boolean {
  return isLoopbackAddress(request.socket.remoteAddress) && loopbackNames.has(hostNameOf(request));
}

function isLoopbackAddress(address: string | undefined): boolean {
  if (address === undefined) return false;
  const plain = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  return plain === '::1' || plain.startsWith('127.');
}

function hostNameOf(request: Request): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '');
}
