'use client';

import type { FormEvent } from 'react';

declare global {
  /** Comes from Alibaba Cloud's script for browsers. Without the script, as with the sandbox, no device data is sent. */
  var getMetaInfo: (() => object) | undefined;
}

export function StartForm() {
  const addMetaInfo = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const field = currentTarget.elements.namedItem('metaInfo');
    if (globalThis.getMetaInfo && field instanceof HTMLInputElement) field.value = JSON.stringify(globalThis.getMetaInfo());
  };
  return (
    <form method="post" action="/verify" onSubmit={addMetaInfo}>
      <input type="hidden" name="metaInfo" defaultValue="{}" />
      <button>Verify your identity</button>
    </form>
  );
}
