/** A rule that the database itself keeps, whoever asks. */
export interface Guard {
  naam: string;
  tabel: string;
  /** What is refused. */
  bij: 'insert' | 'update' | 'delete';
  /** A condition over `old` and `new`; always, when left out. */
  als?: string;
  /** What the refusal says. */
  reden: string;
}

/** The parts of a migration that the two databases write differently. */
export interface Ddl {
  /** Type of a key that numbers its rows by itself. */
  readonly volgnummer: string;
  /** A trigger that refuses. */
  readonly guard: (guard: Guard) => string;
  readonly dropGuard: (guard: Pick<Guard, 'naam' | 'tabel'>) => string;
  /** Lets a column of text be empty. */
  readonly allowNull: (tabel: string, kolom: string) => string;
  /** Where `deel` stands in `tekst`, from 1; 0 when it does not. */
  readonly position: (tekst: string, deel: string) => string;
}
