import type { LanguageDescriptor } from './descriptor.js';
import { lowerRuby } from './ruby/lower/index.js';
import { rubyModules } from './ruby/modules.js';

export const ruby: LanguageDescriptor<'ruby'> = {
  id: 'ruby',
  title: 'Ruby',
  family: null,
  files: {
    endings: ['rb', 'rake', 'ru', 'gemspec', 'podspec', 'jbuilder', 'builder', 'rabl', 'thor'],
    names: ['rakefile', 'vagrantfile', 'capfile', 'guardfile', 'dangerfile', 'thorfile', 'berksfile', 'brewfile'],
    interpreters: ['ruby'],
    example: 'app/services/service.rb',
  },
  grammar: {
    file: 'tree-sitter-ruby.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm',
  },
  flow: { models: 'ruby', modules: rubyModules, lower: lowerRuby },
};
