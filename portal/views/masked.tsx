import type { ComponentChildren } from 'preact';
import { type Afschermbaar, isAfgeschermd } from '../../domain/toegang/afgeschermd.js';

/** A value, or the word that it is masked: only those who may know that it exists get the marker at all. */
export function Masked<T>(props: { value: Afschermbaar<T>; children: (value: T) => ComponentChildren }) {
  return isAfgeschermd(props.value) ? <MaskedWord /> : <>{props.children(props.value)}</>;
}

export function MaskedWord() {
  return <span class="kr-masked">afgeschermd</span>;
}
