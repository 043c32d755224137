import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ServerLimits } from './limits.js';

/** A connection on which something was asked that is not answered yet. */
interface Busy {
  /** Its requests, in the order in which they came. */
  readonly unanswered: Set<IncomingMessage>;
  /** Since when an answer was seen to wait for its reader; null when none does. */
  unreadSince: number | null;
}

/**
 * Keeps the connections of a server within their limits, so that one client that opens many, asks without end or does
 * not read leaves the others theirs. Who is cut off sees a connection that was closed, which clients answer by asking
 * again.
 */
export class Connections {
  /** Nothing is asked on these, or not all of it has come; the one that has been so longest stands first. */
  private readonly idle = new Set<Socket>();
  private readonly busy = new Map<Socket, Busy>();
  private closing = false;

  constructor(
    server: Server,
    private readonly limits: Pick<
      ServerLimits,
      'connections' | 'unansweredEach' | 'answerReadWithin' | 'checkedEvery'
    >,
  ) {
    server.on('connection', (socket) => this.welcome(socket));
    server.on('request', (request, response) => this.asked(request, response));
    const checks = setInterval(() => this.cutOffUnread(performance.now()), limits.checkedEvery).unref();
    server.once('close', () => clearInterval(checks));
  }

  /**
   * Ends those on which nothing waits for an answer, and those that still come: Node takes a connection on which
   * nothing was asked yet for busy, and would make a stopping server wait for it, or for a request that trickles in.
   */
  close(): void {
    this.closing = true;
    for (const socket of this.idle) socket.destroy();
    for (const [socket, { unanswered }] of this.busy) {
      if ([...unanswered].every((request) => !request.complete)) socket.destroy();
    }
  }

  private welcome(socket: Socket): void {
    if (this.closing) {
      socket.destroy();
      return;
    }
    this.idle.add(socket);
    socket.once('close', () => {
      this.idle.delete(socket);
      this.busy.delete(socket);
    });
    if (this.idle.size + this.busy.size <= this.limits.connections) return;
    // When all others are busy this is the one that just came.
    const [longest] = this.idle;
    this.idle.delete(longest!);
    longest!.destroy();
  }

  private asked(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    let busy = this.busy.get(socket);
    if (busy === undefined) {
      busy = { unanswered: new Set(), unreadSince: null };
      this.idle.delete(socket);
      this.busy.set(socket, busy);
    }
    busy.unanswered.add(request);
    response.once('close', () => this.answered(request));
    if (busy.unanswered.size > this.limits.unansweredEach) socket.destroy();
  }

  private answered(request: IncomingMessage): void {
    const { socket } = request;
    const busy = this.busy.get(socket);
    if (busy === undefined) return;
    busy.unanswered.delete(request);
    busy.unreadSince = null;
    if (busy.unanswered.size > 0) return;
    this.busy.delete(socket);
    this.idle.add(socket);
  }

  private cutOffUnread(now: number): void {
    for (const [socket, busy] of this.busy) {
      if (socket.writableLength === 0) busy.unreadSince = null;
      else if (busy.unreadSince === null) busy.unreadSince = now;
      else if (now - busy.unreadSince >= this.limits.answerReadWithin) socket.destroy();
    }
  }
}
