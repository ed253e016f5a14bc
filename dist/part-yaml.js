import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./part-shared-yaml.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// named-common-js:yaml
var import_yaml = __toESM(require_dist());
var $Alias = import_yaml.default.Alias;
var $CST = import_yaml.default.CST;
var $Composer = import_yaml.default.Composer;
var $Document = import_yaml.default.Document;
var $Lexer = import_yaml.default.Lexer;
var $LineCounter = import_yaml.default.LineCounter;
var $Pair = import_yaml.default.Pair;
var $Parser = import_yaml.default.Parser;
var $Scalar = import_yaml.default.Scalar;
var $Schema = import_yaml.default.Schema;
var $YAMLError = import_yaml.default.YAMLError;
var $YAMLMap = import_yaml.default.YAMLMap;
var $YAMLParseError = import_yaml.default.YAMLParseError;
var $YAMLSeq = import_yaml.default.YAMLSeq;
var $YAMLWarning = import_yaml.default.YAMLWarning;
var $isAlias = import_yaml.default.isAlias;
var $isCollection = import_yaml.default.isCollection;
var $isDocument = import_yaml.default.isDocument;
var $isMap = import_yaml.default.isMap;
var $isNode = import_yaml.default.isNode;
var $isPair = import_yaml.default.isPair;
var $isScalar = import_yaml.default.isScalar;
var $isSeq = import_yaml.default.isSeq;
var $parse = import_yaml.default.parse;
var $parseAllDocuments = import_yaml.default.parseAllDocuments;
var $parseDocument = import_yaml.default.parseDocument;
var $stringify = import_yaml.default.stringify;
var $visit = import_yaml.default.visit;
var $visitAsync = import_yaml.default.visitAsync;
var yaml_default = import_yaml.default;
export {
  $Alias as Alias,
  $CST as CST,
  $Composer as Composer,
  $Document as Document,
  $Lexer as Lexer,
  $LineCounter as LineCounter,
  $Pair as Pair,
  $Parser as Parser,
  $Scalar as Scalar,
  $Schema as Schema,
  $YAMLError as YAMLError,
  $YAMLMap as YAMLMap,
  $YAMLParseError as YAMLParseError,
  $YAMLSeq as YAMLSeq,
  $YAMLWarning as YAMLWarning,
  yaml_default as default,
  $isAlias as isAlias,
  $isCollection as isCollection,
  $isDocument as isDocument,
  $isMap as isMap,
  $isNode as isNode,
  $isPair as isPair,
  $isScalar as isScalar,
  $isSeq as isSeq,
  $parse as parse,
  $parseAllDocuments as parseAllDocuments,
  $parseDocument as parseDocument,
  $stringify as stringify,
  $visit as visit,
  $visitAsync as visitAsync
};
