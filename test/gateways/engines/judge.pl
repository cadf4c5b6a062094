# A server that judges requests by the OpenAPI document in DOCUMENT: 200 for one that fits, 400 for one that doesn't.
use Mojolicious::Lite -signatures;
use Mojo::File qw(path);
use Mojo::JSON qw(decode_json);

my $document = decode_json(path($ENV{DOCUMENT})->slurp);

for my $path (sort keys %{$document->{paths}}) {
  post $path => sub ($c) {
    $c->openapi->valid_input or return;
    $c->render(json => {});
  }, $document->{paths}{$path}{post}{operationId};
}

# Without coercion: by itself the plugin takes a number for a string.
plugin OpenAPI => {url => $ENV{DOCUMENT}, coerce => {}};
app->log->level('info');
app->start;
