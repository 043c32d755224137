import type { ComponentChildren } from 'preact';
import { type Afschermbaar, isAfgeschermd } from '../../domain/afgeschermd.js';

/** A value, or the word that it is masked: only those who may know that it exists get the marker at all. */
export function Masked<T>(props: { value: Afschermbaar<T>; children: (value: T) => ComponentChildren }) {
  if (isAfgeschermd(props.value)) return <span class="kr-masked">afgeschermd</span>;
  return <>{props.children(props.value)}</>;
}
