'use client';

import type { FormEvent } from 'react';

declare global {
  /** Of Alibaba Cloud's script for browsers; without it, as with the sandbox, there is nothing to say of the device. */
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
