import { expect, test } from 'vitest';
import { applyActions } from '../../generators/dist/gateways/overlay/apply.js';

// What OpenAPI Overlay 1.0 says of its two actions.

const document = {
  paths: { '/a': { post: { tags: ['x'], parameters: [{ name: 'p' }, { name: 'q' }] } }, '/b': { post: { tags: [] } } },
  n: 1,
};

test.each([
  ['merges objects', { target: '$', update: { x: { y: 1 } } }, { ...document, x: { y: 1 } }],
  ['replaces values', { target: '$', update: { n: 2 } }, { ...document, n: 2 }],
  ['adds to a list in what it merges', { target: "$.paths['/b'].post", update: { tags: ['z'] } }, withB({ tags: ['z'] })],
  ['adds to a list that it is aimed at', { target: "$.paths['/b'].post.tags", update: 'z' }, withB({ tags: ['z'] })],
  ['updates all that is aimed at', { target: '$.paths.*.post', update: { s: 1 } }, withBoth({ s: 1 })],
  ['leaves all as it is where nothing is aimed at', { target: '$.nothing', update: { s: 1 } }, document],
  ['removes a key', { target: '$.n', remove: true as const }, { paths: document.paths }],
  [
    'removes items of a list',
    { target: '$.paths.*.post.parameters[*]', remove: true as const },
    withA({ tags: ['x'], parameters: [] }),
  ],
])('it %s', (_, action, expected) => {
  expect(applyActions(document, [action])).toEqual(expected);
});

test('one action sees what the one before it did', () => {
  const actions = [
    { target: '$', update: { x: { y: 1 } } },
    { target: '$.x.y', remove: true as const },
  ];
  expect(applyActions(document, actions)).toEqual({ ...document, x: {} });
});

function withA(post: object) {
  return { ...document, paths: { ...document.paths, '/a': { post } } };
}

function withB(post: object) {
  return { ...document, paths: { ...document.paths, '/b': { post } } };
}

function withBoth(more: object) {
  const { '/a': a, '/b': b } = document.paths;
  return { ...document, paths: { '/a': { post: { ...a.post, ...more } }, '/b': { post: { ...b.post, ...more } } } };
}
