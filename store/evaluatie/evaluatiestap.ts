/** Which step of which evaluation asks. The same key twice leaves the same state and gives the same answer. */
export interface Evaluatiestap {
  evaluatieId: string;
  /** Key of the element instance of the job. */
  elementInstanceKey: string;
}
