import type { BinaryForm } from '../model/workspace.js';

const MEDIA =
  /\.(?:png|jpe?g|jfif|gif|bmp|ico|cur|icns|webp|avif|hei[cf]|tiff?|psd|jp2|woff2?|ttf|ttc|otf|eot|mp3|wav|ogg|oga|flac|aac|m4a|midi?|aiff?|opus|mp4|m4v|mov|webm|mkv|avi|ogv|mpe?g)$/i;
const MEDIA_FORMS: ReadonlySet<BinaryForm> = new Set(['image', 'font', 'audio', 'video']);

/** Pictures, sounds and fonts by their bytes and by their name: nothing that a scanner of text should have looked at. */
export function isMedia(path: string, form: BinaryForm): boolean {
  return MEDIA_FORMS.has(form) && MEDIA.test(path);
}

/** Whether a path is named like a picture, a sound or a font. */
export function hasMediaName(path: string): boolean {
  return MEDIA.test(path);
}

const TEXT_ENDING =
  /\.(?:[cm]?[jt]sx?|py[iw]?|go|java|kts?|groovy|gradle|scala|rb|erb|rake|php|phtml|cs|cshtml|fs|vb|c|h|cc|cpp|cxx|hpp|m|mm|swift|rs|dart|lua|pl|pm|r|jl|exs?|erl|clj[cs]?|hs|elm|vue|svelte|astro|html?|xhtml|xml|xsl|svg|css|s[ac]ss|less|sh|bash|zsh|fish|ps1|psm1|psd1|bat|cmd|sql|graphql|proto|tf|tfvars|hcl|nix|bicep|cue|rego|jsonc?|json5|jsonl|ndjson|ya?ml|toml|ini|cfg|cnf|conf|config|properties|props|env|envrc|lock|txt|mdx?|markdown|rst|adoc|csv|tsv|log|pem|key|crt|cer|pub|csproj|fsproj|vbproj|sln|plist|reg|tmpl|tpl|j2|ejs|hbs|pug|jsp|mod|sum|http|ipynb|tfstate|patch|diff)$/i;
const TEXT_NAME =
  /(?:^|\/)(?:\.env[^/]*|\.[a-z]{1,20}(?:rc|ignore|attributes|config)|\.netrc|\.pgpass|\.htpasswd|\.git-credentials|credentials|Dockerfile[^/]*|Containerfile|Makefile|GNUmakefile|Jenkinsfile|Procfile|Vagrantfile|Gemfile|Rakefile|Pipfile|BUILD|WORKSPACE|LICENSE|README|CODEOWNERS|gradlew|mvnw)$/i;

/** Whether a path promises text: source, configuration, prose, keys. What is binary there is in somebody's way. */
export function promisesText(path: string): boolean {
  return TEXT_ENDING.test(path) || TEXT_NAME.test(path);
}
