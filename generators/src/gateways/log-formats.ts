import type { LogFact } from './gateway.ts';

/** Servers and proxies that are often in front of a service, each with a log format that has no query. */
export const serverLogs: readonly (LogFact & { readonly name: string })[] = [
  {
    name: 'NGINX',
    says: 'The format `combined` has `$request`, the whole address. `$uri` has no query. The error log also writes whole addresses, and its format is fixed: keep it only for a short time.',
    cite: 'https://nginx.org/en/docs/http/ngx_http_log_module.html',
    config: [
      `log_format no_query '$remote_addr [$time_iso8601] "$request_method $uri" $status $request_time';`,
      'access_log /var/log/nginx/access.log no_query;',
    ].join('\n'),
  },
  {
    name: 'Apache HTTP Server',
    says: 'The formats `common` and `combined` have `%r`, the whole request line. `%U` is the path without the query, and `%q` the query alone.',
    cite: 'https://httpd.apache.org/docs/2.4/mod/mod_log_config.html',
    config: ['LogFormat "%h %t \\"%m %U\\" %>s %D" no_query', 'CustomLog "logs/access_log" no_query'].join('\n'),
  },
];
