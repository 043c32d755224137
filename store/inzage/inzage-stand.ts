/** How far the overview for the person is: put together by one, read by another, and only then to be given. */
export interface InzageStand {
  voorgesteldOp: string;
  voorgesteldDoor: string;
  /** Whether who asks put it together: then another must read it. */
  isEigenVoorstel: boolean;
  oordeel: 'AKKOORD' | 'TERUG' | null;
  opmerking: string | null;
  gecontroleerdOp: string | null;
  gecontroleerdDoor: string | null;
}
