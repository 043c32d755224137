import type { ComponentChildren } from 'preact';

/** A part of the page with its own heading. */
export function Section(props: { id: string; titel: string; children: ComponentChildren }) {
  return (
    <section class="kr-panel" aria-labelledby={props.id}>
      <h2 class="utrecht-heading-2" id={props.id}>
        {props.titel}
      </h2>
      {props.children}
    </section>
  );
}
