import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  require_dist
} from "./part-shared-yaml.js";
import "./part-shared-undefined.js";

// named-common-js:yaml
var whole = require_dist();
var $Alias = whole.Alias;
var $CST = whole.CST;
var $Composer = whole.Composer;
var $Document = whole.Document;
var $Lexer = whole.Lexer;
var $LineCounter = whole.LineCounter;
var $Pair = whole.Pair;
var $Parser = whole.Parser;
var $Scalar = whole.Scalar;
var $Schema = whole.Schema;
var $YAMLError = whole.YAMLError;
var $YAMLMap = whole.YAMLMap;
var $YAMLParseError = whole.YAMLParseError;
var $YAMLSeq = whole.YAMLSeq;
var $YAMLWarning = whole.YAMLWarning;
var $isAlias = whole.isAlias;
var $isCollection = whole.isCollection;
var $isDocument = whole.isDocument;
var $isMap = whole.isMap;
var $isNode = whole.isNode;
var $isPair = whole.isPair;
var $isScalar = whole.isScalar;
var $isSeq = whole.isSeq;
var $parse = whole.parse;
var $parseAllDocuments = whole.parseAllDocuments;
var $parseDocument = whole.parseDocument;
var $stringify = whole.stringify;
var $visit = whole.visit;
var $visitAsync = whole.visitAsync;
var yaml_default = whole;
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
