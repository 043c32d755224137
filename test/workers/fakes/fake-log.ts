import type { Log } from '../../../workers/log.js';

export interface LogLine {
  level: 'debug' | 'info' | 'warn' | 'error';
  fields: Record<string, unknown>;
  message: string;
}

/** Keeps what is logged. */
export class FakeLog implements Log {
  readonly lines: LogLine[] = [];
  readonly debug = this.#keep('debug');
  readonly info = this.#keep('info');
  readonly warn = this.#keep('warn');
  readonly error = this.#keep('error');

  #keep(level: LogLine['level']) {
    return (fields: Record<string, unknown>, message: string) => {
      this.lines.push({ level, fields, message });
    };
  }
}
