import type { Socket } from 'node:net';
import type { ServerResponse } from 'node:http';

/** Smaller ones are not counted: a connection costs as much. */
const smallest = 64 * 1024;

/** Whether so many bytes are worth counting. */
export function areMany(size: number): boolean {
  return size >= smallest;
}

interface Held {
  readonly socket: Socket;
  readonly size: number;
  readonly since: number;
  readonly passed: () => number;
}

/**
 * How much is held in memory for clients that send or read slowly. Past its budget the connection that goes slowest is
 * cut off, so that what is new finds room.
 */
export class HeldBytes {
  private readonly held = new Map<ServerResponse, Held>();
  private total = 0;

  constructor(private readonly budget: number) {}

  /** Counts `size` bytes until `release`, or until the response is over; `passed` is how many of them have gone through. */
  hold(response: ServerResponse, size: number, passed: () => number): void {
    const { socket } = response;
    if (!areMany(size) || socket === null) return;
    this.held.set(response, { socket, size, since: performance.now(), passed });
    this.total += size;
    response.once('close', () => this.release(response));
    while (this.total > this.budget && this.held.size > 1) this.cutOffSlowest(response);
  }

  release(response: ServerResponse): void {
    const entry = this.held.get(response);
    if (entry === undefined) return;
    this.held.delete(response);
    this.total -= entry.size;
  }

  private cutOffSlowest(newest: ServerResponse): void {
    const now = performance.now();
    let slowest: ServerResponse | null = null;
    let least = Infinity;
    for (const [response, { since, passed }] of this.held) {
      const speed = passed() / (now - since + 1);
      if (response === newest || speed >= least) continue;
      slowest = response;
      least = speed;
    }
    const { socket } = this.held.get(slowest!)!;
    this.release(slowest!);
    socket.destroy();
  }
}
