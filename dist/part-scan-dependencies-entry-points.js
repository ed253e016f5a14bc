import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ledgerOf
} from "./part-shared-scan-ledger.js";
import {
  mapLimit
} from "./part-shared-util-map-limit.js";
import {
  NO_CLASSES
} from "./part-shared-model-file-class.js";
import {
  joinedFlow
} from "./part-shared-util-yaml-flow.js";
import {
  RefusedAnswerError
} from "./part-shared-io-http.js";
import {
  advisoryFamily,
  cutPoints,
  nearest
} from "./part-shared-util-advisory-id.js";
import {
  VERSION
} from "./part-shared-package.js";
import {
  lineIndex
} from "./part-shared-util-line-index.js";
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  worstSeverity
} from "./part-shared-model-severity.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  assetPath
} from "./part-shared-io-assets.js";
import {
  ConfigurationError,
  LocatedError,
  ScanError,
  messageOf,
  problemFrom
} from "./part-shared-model-errors.js";
import {
  __commonJS,
  __toESM
} from "./part-shared-undefined.js";

// node_modules/packageurl-js/src/error.js
var require_error = __commonJS({
  "node_modules/packageurl-js/src/error.js"(exports, module) {
    "use strict";
    function formatPurlErrorMessage(message = "") {
      const { length } = message;
      let formatted = "";
      if (length) {
        const code0 = message.charCodeAt(0);
        formatted = code0 >= 65 || code0 <= 90 ? `${message[0].toLowerCase()}${message.slice(1)}` : message;
        if (length > 1 && message.charCodeAt(length - 1) === 46 && message.charCodeAt(length - 2) !== 46) {
          formatted = formatted.slice(0, -1);
        }
      }
      return `Invalid purl: ${formatted}`;
    }
    var PurlError = class extends Error {
      constructor(message) {
        super(formatPurlErrorMessage(message));
      }
    };
    module.exports = {
      formatPurlErrorMessage,
      PurlError
    };
  }
});

// node_modules/packageurl-js/src/decode.js
var require_decode = __commonJS({
  "node_modules/packageurl-js/src/decode.js"(exports, module) {
    "use strict";
    var { PurlError } = require_error();
    var { decodeURIComponent: decodeURIComponent2 } = globalThis;
    function decodePurlComponent(comp, encodedURIComponent) {
      try {
        return decodeURIComponent2(encodedURIComponent);
      } catch {
      }
      throw new PurlError(`unable to decode "${comp}" component`);
    }
    module.exports = {
      decodePurlComponent
    };
  }
});

// node_modules/packageurl-js/src/constants.js
var require_constants = __commonJS({
  "node_modules/packageurl-js/src/constants.js"(exports, module) {
    "use strict";
    var LOOP_SENTINEL = 1e6;
    var REUSED_SEARCH_PARAMS = new URLSearchParams();
    var REUSED_SEARCH_PARAMS_KEY = "_";
    var REUSED_SEARCH_PARAMS_OFFSET = 2;
    module.exports = {
      LOOP_SENTINEL,
      REUSED_SEARCH_PARAMS,
      REUSED_SEARCH_PARAMS_KEY,
      REUSED_SEARCH_PARAMS_OFFSET
    };
  }
});

// node_modules/packageurl-js/src/objects.js
var require_objects = __commonJS({
  "node_modules/packageurl-js/src/objects.js"(exports, module) {
    "use strict";
    var { LOOP_SENTINEL } = require_constants();
    function isObject2(value) {
      return value !== null && typeof value === "object";
    }
    function recursiveFreeze(value_) {
      if (value_ === null || !(typeof value_ === "object" || typeof value_ === "function") || Object.isFrozen(value_)) {
        return value_;
      }
      const queue = [value_];
      let { length: queueLength } = queue;
      let pos = 0;
      while (pos < queueLength) {
        if (pos === LOOP_SENTINEL) {
          throw new Error(
            "Detected infinite loop in object crawl of recursiveFreeze"
          );
        }
        const obj = queue[pos++];
        Object.freeze(obj);
        if (Array.isArray(obj)) {
          for (let i = 0, { length } = obj; i < length; i += 1) {
            const item = obj[i];
            if (item !== null && (typeof item === "object" || typeof item === "function") && !Object.isFrozen(item)) {
              queue[queueLength++] = item;
            }
          }
        } else {
          const keys = Reflect.ownKeys(obj);
          for (let i = 0, { length } = keys; i < length; i += 1) {
            const propValue = obj[keys[i]];
            if (propValue !== null && (typeof propValue === "object" || typeof propValue === "function") && !Object.isFrozen(propValue)) {
              queue[queueLength++] = propValue;
            }
          }
        }
      }
      return value_;
    }
    module.exports = {
      isObject: isObject2,
      recursiveFreeze
    };
  }
});

// node_modules/packageurl-js/src/strings.js
var require_strings = __commonJS({
  "node_modules/packageurl-js/src/strings.js"(exports, module) {
    "use strict";
    var { compare: localeCompare } = new Intl.Collator();
    var regexSemverNumberedGroups = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
    function isBlank(str) {
      for (let i = 0, { length } = str; i < length; i += 1) {
        const code = str.charCodeAt(i);
        if (!// Whitespace characters according to ECMAScript spec:
        // https://tc39.es/ecma262/#sec-white-space
        (code === 32 || // Space
        code === 9 || // Tab
        code === 10 || // Line Feed
        code === 11 || // Vertical Tab
        code === 12 || // Form Feed
        code === 13 || // Carriage Return
        code === 160 || // No-Break Space
        code === 5760 || // Ogham Space Mark
        code === 8192 || // En Quad
        code === 8193 || // Em Quad
        code === 8194 || // En Space
        code === 8195 || // Em Space
        code === 8196 || // Three-Per-Em Space
        code === 8197 || // Four-Per-Em Space
        code === 8198 || // Six-Per-Em Space
        code === 8199 || // Figure Space
        code === 8200 || // Punctuation Space
        code === 8201 || // Thin Space
        code === 8202 || // Hair Space
        code === 8232 || // Line Separator
        code === 8233 || // Paragraph Separator
        code === 8239 || // Narrow No-Break Space
        code === 8287 || // Medium Mathematical Space
        code === 12288 || // Ideographic Space
        code === 65279)) {
          return false;
        }
      }
      return true;
    }
    function isNonEmptyString(value) {
      return typeof value === "string" && value.length > 0;
    }
    function isSemverString(value) {
      return typeof value === "string" && regexSemverNumberedGroups.test(value);
    }
    function lowerName(purl) {
      purl.name = purl.name.toLowerCase();
    }
    function lowerNamespace(purl) {
      const { namespace } = purl;
      if (typeof namespace === "string") {
        purl.namespace = namespace.toLowerCase();
      }
    }
    function lowerVersion(purl) {
      const { version: version2 } = purl;
      if (typeof version2 === "string") {
        purl.version = version2.toLowerCase();
      }
    }
    function replaceDashesWithUnderscores(str) {
      let result = "";
      let fromIndex = 0;
      let index = 0;
      while ((index = str.indexOf("-", fromIndex)) !== -1) {
        result = result + str.slice(fromIndex, index) + "_";
        fromIndex = index + 1;
      }
      return fromIndex ? result + str.slice(fromIndex) : str;
    }
    function replaceUnderscoresWithDashes(str) {
      let result = "";
      let fromIndex = 0;
      let index = 0;
      while ((index = str.indexOf("_", fromIndex)) !== -1) {
        result = result + str.slice(fromIndex, index) + "-";
        fromIndex = index + 1;
      }
      return fromIndex ? result + str.slice(fromIndex) : str;
    }
    function trimLeadingSlashes(str) {
      let start = 0;
      while (str.charCodeAt(start) === 47) {
        start += 1;
      }
      return start === 0 ? str : str.slice(start);
    }
    module.exports = {
      isBlank,
      isNonEmptyString,
      isSemverString,
      localeCompare,
      lowerName,
      lowerNamespace,
      lowerVersion,
      replaceDashesWithUnderscores,
      replaceUnderscoresWithDashes,
      trimLeadingSlashes
    };
  }
});

// node_modules/packageurl-js/src/encode.js
var require_encode = __commonJS({
  "node_modules/packageurl-js/src/encode.js"(exports, module) {
    "use strict";
    var {
      REUSED_SEARCH_PARAMS,
      REUSED_SEARCH_PARAMS_KEY,
      REUSED_SEARCH_PARAMS_OFFSET
    } = require_constants();
    var { isObject: isObject2 } = require_objects();
    var { isNonEmptyString } = require_strings();
    var { encodeURIComponent: encodeURIComponent2 } = globalThis;
    function encodeNamespace(namespace) {
      return isNonEmptyString(namespace) ? encodeURIComponent2(namespace).replace(/%3A/g, ":").replace(/%2F/g, "/") : "";
    }
    function encodeQualifierParam(param) {
      if (isNonEmptyString(param)) {
        REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param);
        return replacePlusSignWithPercentEncodedSpace(
          REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET)
        );
      }
      return "";
    }
    function encodeQualifiers(qualifiers) {
      if (isObject2(qualifiers)) {
        const qualifiersKeys = Object.keys(qualifiers).sort();
        const searchParams = new URLSearchParams();
        for (let i = 0, { length } = qualifiersKeys; i < length; i += 1) {
          const key = qualifiersKeys[i];
          searchParams.set(key, qualifiers[key]);
        }
        return replacePlusSignWithPercentEncodedSpace(searchParams.toString());
      }
      return "";
    }
    function encodeSubpath(subpath) {
      return isNonEmptyString(subpath) ? encodeURIComponent2(subpath).replace(/%2F/g, "/") : "";
    }
    function encodeVersion(version2) {
      return isNonEmptyString(version2) ? encodeURIComponent2(version2).replace(/%3A/g, ":").replace(/%2B/g, "+") : "";
    }
    function replacePlusSignWithPercentEncodedSpace(str) {
      return str.replace(/\+/g, "%20");
    }
    module.exports = {
      encodeNamespace,
      encodeVersion,
      encodeQualifiers,
      encodeQualifierParam,
      encodeSubpath,
      encodeURIComponent: encodeURIComponent2
    };
  }
});

// node_modules/packageurl-js/src/helpers.js
var require_helpers = __commonJS({
  "node_modules/packageurl-js/src/helpers.js"(exports, module) {
    "use strict";
    function createHelpersNamespaceObject(helpers, options_ = {}) {
      const { comparator, ...defaults } = { __proto__: null, ...options_ };
      const helperNames = Object.keys(helpers).sort();
      const propNames = [
        ...new Set([...Object.values(helpers)].map(Object.keys).flat())
      ].sort(comparator);
      const nsObject = /* @__PURE__ */ Object.create(null);
      for (let i = 0, { length } = propNames; i < length; i += 1) {
        const propName = propNames[i];
        const helpersForProp = /* @__PURE__ */ Object.create(null);
        for (let j = 0, { length: length_j } = helperNames; j < length_j; j += 1) {
          const helperName = helperNames[j];
          const helperValue = helpers[helperName][propName] ?? defaults[helperName];
          if (helperValue !== void 0) {
            helpersForProp[helperName] = helperValue;
          }
        }
        nsObject[propName] = helpersForProp;
      }
      return nsObject;
    }
    module.exports = {
      createHelpersNamespaceObject
    };
  }
});

// node_modules/packageurl-js/src/normalize.js
var require_normalize = __commonJS({
  "node_modules/packageurl-js/src/normalize.js"(exports, module) {
    "use strict";
    var { isObject: isObject2 } = require_objects();
    var { isBlank } = require_strings();
    function normalizeName2(rawName) {
      return typeof rawName === "string" ? rawName.trim() : void 0;
    }
    function normalizeNamespace(rawNamespace) {
      return typeof rawNamespace === "string" ? normalizePath(rawNamespace) : void 0;
    }
    function normalizePath(pathname, callback) {
      let collapsed = "";
      let start = 0;
      while (pathname.charCodeAt(start) === 47) {
        start += 1;
      }
      let nextIndex = pathname.indexOf("/", start);
      if (nextIndex === -1) {
        return pathname.slice(start);
      }
      while (nextIndex !== -1) {
        const segment = pathname.slice(start, nextIndex);
        if (callback === void 0 || callback(segment)) {
          collapsed = collapsed + (collapsed.length === 0 ? "" : "/") + segment;
        }
        start = nextIndex + 1;
        while (pathname.charCodeAt(start) === 47) {
          start += 1;
        }
        nextIndex = pathname.indexOf("/", start);
      }
      const lastSegment = pathname.slice(start);
      if (lastSegment.length !== 0 && (callback === void 0 || callback(lastSegment))) {
        collapsed = collapsed + "/" + lastSegment;
      }
      return collapsed;
    }
    function normalizeQualifiers(rawQualifiers) {
      let qualifiers;
      for (const { 0: key, 1: value } of qualifiersToEntries(rawQualifiers)) {
        const strValue = typeof value === "string" ? value : String(value);
        const trimmed = strValue.trim();
        if (trimmed.length === 0) {
          continue;
        }
        if (qualifiers === void 0) {
          qualifiers = { __proto__: null };
        }
        qualifiers[key.toLowerCase()] = trimmed;
      }
      return qualifiers;
    }
    function normalizeSubpath(rawSubpath) {
      return typeof rawSubpath === "string" ? normalizePath(rawSubpath, subpathFilter) : void 0;
    }
    function normalizeType(rawType) {
      return typeof rawType === "string" ? rawType.trim().toLowerCase() : void 0;
    }
    function normalizeVersion2(rawVersion) {
      return typeof rawVersion === "string" ? rawVersion.trim() : void 0;
    }
    function qualifiersToEntries(rawQualifiers) {
      if (isObject2(rawQualifiers)) {
        return rawQualifiers instanceof URLSearchParams ? rawQualifiers.entries() : Object.entries(rawQualifiers);
      }
      return typeof rawQualifiers === "string" ? new URLSearchParams(rawQualifiers).entries() : Object.entries({});
    }
    function subpathFilter(segment) {
      const { length } = segment;
      if (length === 1 && segment.charCodeAt(0) === 46) return false;
      if (length === 2 && segment.charCodeAt(0) === 46 && segment.charCodeAt(1) === 46) {
        return false;
      }
      return !isBlank(segment);
    }
    module.exports = {
      normalizeName: normalizeName2,
      normalizeNamespace,
      normalizePath,
      normalizeQualifiers,
      normalizeSubpath,
      normalizeType,
      normalizeVersion: normalizeVersion2
    };
  }
});

// node_modules/packageurl-js/src/lang.js
var require_lang = __commonJS({
  "node_modules/packageurl-js/src/lang.js"(exports, module) {
    "use strict";
    function isNullishOrEmptyString(value) {
      return value === null || value === void 0 || typeof value === "string" && value.length === 0;
    }
    module.exports = {
      isNullishOrEmptyString
    };
  }
});

// node_modules/packageurl-js/src/validate.js
var require_validate = __commonJS({
  "node_modules/packageurl-js/src/validate.js"(exports, module) {
    "use strict";
    var { PurlError } = require_error();
    var { isNullishOrEmptyString } = require_lang();
    var { isNonEmptyString } = require_strings();
    function validateEmptyByType(type, name, value, throws2) {
      if (!isNullishOrEmptyString(value)) {
        if (throws2) {
          throw new PurlError(`${type} "${name}" component must be empty`);
        }
        return false;
      }
      return true;
    }
    function validateName(name, throws2) {
      return validateRequired("name", name, throws2) && validateStrings("name", name, throws2);
    }
    function validateNamespace(namespace, throws2) {
      return validateStrings("namespace", namespace, throws2);
    }
    function validateQualifiers(qualifiers, throws2) {
      if (qualifiers === null || qualifiers === void 0) {
        return true;
      }
      if (typeof qualifiers !== "object") {
        if (throws2) {
          throw new PurlError('"qualifiers" must be an object');
        }
        return false;
      }
      const keysIterable = (
        // URL searchParams have an "keys" method that returns an iterator.
        typeof qualifiers.keys === "function" ? qualifiers.keys() : Object.keys(qualifiers)
      );
      for (const key of keysIterable) {
        if (!validateQualifierKey(key, throws2)) {
          return false;
        }
      }
      return true;
    }
    function validateQualifierKey(key, throws2) {
      if (!validateStartsWithoutNumber("qualifier", key, throws2)) {
        return false;
      }
      for (let i = 0, { length } = key; i < length; i += 1) {
        const code = key.charCodeAt(i);
        if (!(code >= 48 && code <= 57 || // 0-9
        code >= 65 && code <= 90 || // A-Z
        code >= 97 && code <= 122 || // a-z
        code === 46 || // .
        code === 45 || // -
        code === 95)) {
          if (throws2) {
            throw new PurlError(
              `qualifier "${key}" contains an illegal character`
            );
          }
          return false;
        }
      }
      return true;
    }
    function validateRequired(name, value, throws2) {
      if (isNullishOrEmptyString(value)) {
        if (throws2) {
          throw new PurlError(`"${name}" is a required component`);
        }
        return false;
      }
      return true;
    }
    function validateRequiredByType(type, name, value, throws2) {
      if (isNullishOrEmptyString(value)) {
        if (throws2) {
          throw new PurlError(`${type} requires a "${name}" component`);
        }
        return false;
      }
      return true;
    }
    function validateStartsWithoutNumber(name, value, throws2) {
      if (isNonEmptyString(value)) {
        const code = value.charCodeAt(0);
        if (code >= 48 && code <= 57) {
          if (throws2) {
            throw new PurlError(
              `${name} "${value}" cannot start with a number`
            );
          }
          return false;
        }
      }
      return true;
    }
    function validateStrings(name, value, throws2) {
      if (value === null || value === void 0 || typeof value === "string") {
        return true;
      }
      if (throws2) {
        throw new PurlError(`"'${name}" must be a string`);
      }
      return false;
    }
    function validateSubpath(subpath, throws2) {
      return validateStrings("subpath", subpath, throws2);
    }
    function validateType(type, throws2) {
      if (!validateRequired("type", type, throws2) || !validateStrings("type", type, throws2) || !validateStartsWithoutNumber("type", type, throws2)) {
        return false;
      }
      for (let i = 0, { length } = type; i < length; i += 1) {
        const code = type.charCodeAt(i);
        if (!(code >= 48 && code <= 57 || // 0-9
        code >= 65 && code <= 90 || // A-Z
        code >= 97 && code <= 122 || // a-z
        code === 46 || // .
        code === 43 || // +
        code === 45)) {
          if (throws2) {
            throw new PurlError(
              `type "${type}" contains an illegal character`
            );
          }
          return false;
        }
      }
      return true;
    }
    function validateVersion(version2, throws2) {
      return validateStrings("version", version2, throws2);
    }
    module.exports = {
      validateEmptyByType,
      validateName,
      validateNamespace,
      validateQualifiers,
      validateQualifierKey,
      validateRequired,
      validateRequiredByType,
      validateStartsWithoutNumber,
      validateStrings,
      validateSubpath,
      validateType,
      validateVersion
    };
  }
});

// node_modules/packageurl-js/src/purl-component.js
var require_purl_component = __commonJS({
  "node_modules/packageurl-js/src/purl-component.js"(exports, module) {
    "use strict";
    var {
      encodeNamespace,
      encodeVersion,
      encodeQualifiers,
      encodeQualifierParam,
      encodeSubpath,
      encodeURIComponent: encodeURIComponent2
    } = require_encode();
    var { createHelpersNamespaceObject } = require_helpers();
    var {
      normalizeType,
      normalizeNamespace,
      normalizeName: normalizeName2,
      normalizeVersion: normalizeVersion2,
      normalizeQualifiers,
      normalizeSubpath
    } = require_normalize();
    var { localeCompare, isNonEmptyString } = require_strings();
    var {
      validateType,
      validateNamespace,
      validateName,
      validateVersion,
      validateQualifiers,
      validateQualifierKey,
      validateSubpath
    } = require_validate();
    var PurlComponentEncoder = (comp) => isNonEmptyString(comp) ? encodeURIComponent2(comp) : "";
    var PurlComponentStringNormalizer = (comp) => typeof comp === "string" ? comp : void 0;
    var PurlComponentValidator = (_comp, _throws) => true;
    var componentSortOrderLookup = {
      __proto__: null,
      type: 0,
      namespace: 1,
      name: 2,
      version: 3,
      qualifiers: 4,
      qualifierKey: 5,
      qualifierValue: 6,
      subpath: 7
    };
    function componentSortOrder(comp) {
      return componentSortOrderLookup[comp] ?? comp;
    }
    function componentComparator(compA, compB) {
      return localeCompare(componentSortOrder(compA), componentSortOrder(compB));
    }
    module.exports = {
      // Rules for each purl component:
      // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#rules-for-each-purl-component
      PurlComponent: createHelpersNamespaceObject(
        {
          encode: {
            namespace: encodeNamespace,
            version: encodeVersion,
            qualifiers: encodeQualifiers,
            qualifierKey: encodeQualifierParam,
            qualifierValue: encodeQualifierParam,
            subpath: encodeSubpath
          },
          normalize: {
            type: normalizeType,
            namespace: normalizeNamespace,
            name: normalizeName2,
            version: normalizeVersion2,
            qualifiers: normalizeQualifiers,
            subpath: normalizeSubpath
          },
          validate: {
            type: validateType,
            namespace: validateNamespace,
            name: validateName,
            version: validateVersion,
            qualifierKey: validateQualifierKey,
            qualifiers: validateQualifiers,
            subpath: validateSubpath
          }
        },
        {
          comparator: componentComparator,
          encode: PurlComponentEncoder,
          normalize: PurlComponentStringNormalizer,
          validate: PurlComponentValidator
        }
      )
    };
  }
});

// node_modules/packageurl-js/src/purl-qualifier-names.js
var require_purl_qualifier_names = __commonJS({
  "node_modules/packageurl-js/src/purl-qualifier-names.js"(exports, module) {
    "use strict";
    module.exports = {
      // Known qualifiers:
      // https://github.com/package-url/purl-spec/blob/master/PURL-SPECIFICATION.rst#known-qualifiers-keyvalue-pairs
      PurlQualifierNames: {
        __proto__: null,
        RepositoryUrl: "repository_url",
        DownloadUrl: "download_url",
        VcsUrl: "vcs_url",
        FileName: "file_name",
        Checksum: "checksum"
      }
    };
  }
});

// node_modules/packageurl-js/src/purl-type.js
var require_purl_type = __commonJS({
  "node_modules/packageurl-js/src/purl-type.js"(exports, module) {
    "use strict";
    var { isNullishOrEmptyString } = require_lang();
    var { createHelpersNamespaceObject } = require_helpers();
    var {
      isSemverString,
      lowerName,
      lowerNamespace,
      lowerVersion,
      replaceDashesWithUnderscores,
      replaceUnderscoresWithDashes
    } = require_strings();
    var { validateEmptyByType, validateRequiredByType } = require_validate();
    var { PurlError } = require_error();
    var PurlTypNormalizer = (purl) => purl;
    var PurlTypeValidator = (_purl, _throws) => true;
    module.exports = {
      // PURL types:
      // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst
      PurlType: createHelpersNamespaceObject(
        {
          normalize: {
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#alpm
            alpm(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#apk
            apk(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#bitbucket
            bitbucket(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#bitnami
            bitnami(purl) {
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#composer
            composer(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#deb
            deb(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#other-candidate-types-to-define
            gitlab(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#github
            github(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#golang
            // golang(purl) {
            //     // Ignore case-insensitive rule because go.mod are case-sensitive.
            //     // Pending spec change: https://github.com/package-url/purl-spec/pull/196
            //     lowerNamespace(purl)
            //     lowerName(purl)
            //     return purl
            // },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#hex
            hex(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#huggingface
            huggingface(purl) {
              lowerVersion(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#mlflow
            mlflow(purl) {
              if (purl.qualifiers?.repository_url?.includes("databricks")) {
                lowerName(purl);
              }
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#npm
            npm(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#luarocks
            luarocks(purl) {
              lowerVersion(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#oci
            oci(purl) {
              lowerName(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pub
            pub(purl) {
              lowerName(purl);
              purl.name = replaceDashesWithUnderscores(purl.name);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pypi
            pypi(purl) {
              lowerNamespace(purl);
              lowerName(purl);
              purl.name = replaceUnderscoresWithDashes(purl.name);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#qpkg
            qpkg(purl) {
              lowerNamespace(purl);
              return purl;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#rpm
            rpm(purl) {
              lowerNamespace(purl);
              return purl;
            }
          },
          validate: {
            // TODO: cocoapods name validation
            // TODO: cpan namespace validation
            // TODO: swid qualifier validation
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#conan
            conan(purl, throws2) {
              if (isNullishOrEmptyString(purl.namespace)) {
                if (purl.qualifiers?.channel) {
                  if (throws2) {
                    throw new PurlError(
                      'conan requires a "namespace" component when a "channel" qualifier is present'
                    );
                  }
                  return false;
                }
              } else if (isNullishOrEmptyString(purl.qualifiers)) {
                if (throws2) {
                  throw new PurlError(
                    'conan requires a "qualifiers" component when a namespace is present'
                  );
                }
                return false;
              }
              return true;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#cran
            cran(purl, throws2) {
              return validateRequiredByType(
                "cran",
                "version",
                purl.version,
                throws2
              );
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#golang
            golang(purl) {
              const { version: version2 } = purl;
              const length = typeof version2 === "string" ? version2.length : 0;
              if (length && version2.charCodeAt(0) === 118 && !isSemverString(version2.slice(1))) {
                if (throws) {
                  throw new PurlError(
                    'golang "version" component starting with a "v" must be followed by a valid semver version'
                  );
                }
                return false;
              }
              return true;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#maven
            maven(purl, throws2) {
              return validateRequiredByType(
                "maven",
                "namespace",
                purl.namespace,
                throws2
              );
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#mlflow
            mlflow(purl, throws2) {
              return validateEmptyByType(
                "mlflow",
                "namespace",
                purl.namespace,
                throws2
              );
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#oci
            oci(purl, throws2) {
              return validateEmptyByType(
                "oci",
                "namespace",
                purl.namespace,
                throws2
              );
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#pub
            pub(purl, throws2) {
              const { name } = purl;
              for (let i = 0, { length } = name; i < length; i += 1) {
                const code = name.charCodeAt(i);
                if (!(code >= 48 && code <= 57 || // 0-9
                code >= 97 && code <= 122 || // a-z
                code === 95)) {
                  if (throws2) {
                    throw new PurlError(
                      'pub "name" component may only contain [a-z0-9_] characters'
                    );
                  }
                  return false;
                }
              }
              return true;
            },
            // https://github.com/package-url/purl-spec/blob/master/PURL-TYPES.rst#swift
            swift(purl, throws2) {
              return validateRequiredByType(
                "swift",
                "namespace",
                purl.namespace,
                throws2
              ) && validateRequiredByType(
                "swift",
                "version",
                purl.version,
                throws2
              );
            }
          }
        },
        {
          normalize: PurlTypNormalizer,
          validate: PurlTypeValidator
        }
      )
    };
  }
});

// node_modules/packageurl-js/src/package-url.js
var require_package_url = __commonJS({
  "node_modules/packageurl-js/src/package-url.js"(exports, module) {
    "use strict";
    var { decodePurlComponent } = require_decode();
    var { isObject: isObject2, recursiveFreeze } = require_objects();
    var { isBlank, isNonEmptyString, trimLeadingSlashes } = require_strings();
    var { PurlComponent } = require_purl_component();
    var { PurlQualifierNames } = require_purl_qualifier_names();
    var { PurlType } = require_purl_type();
    var { PurlError } = require_error();
    var PackageURL2 = class _PackageURL {
      static Component = recursiveFreeze(PurlComponent);
      static KnownQualifierNames = recursiveFreeze(PurlQualifierNames);
      static Type = recursiveFreeze(PurlType);
      constructor(rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath) {
        const type = isNonEmptyString(rawType) ? PurlComponent.type.normalize(rawType) : rawType;
        PurlComponent.type.validate(type, true);
        const namespace = isNonEmptyString(rawNamespace) ? PurlComponent.namespace.normalize(rawNamespace) : rawNamespace;
        PurlComponent.namespace.validate(namespace, true);
        const name = isNonEmptyString(rawName) ? PurlComponent.name.normalize(rawName) : rawName;
        PurlComponent.name.validate(name, true);
        const version2 = isNonEmptyString(rawVersion) ? PurlComponent.version.normalize(rawVersion) : rawVersion;
        PurlComponent.version.validate(version2, true);
        const qualifiers = typeof rawQualifiers === "string" || isObject2(rawQualifiers) ? PurlComponent.qualifiers.normalize(rawQualifiers) : rawQualifiers;
        PurlComponent.qualifiers.validate(qualifiers, true);
        const subpath = isNonEmptyString(rawSubpath) ? PurlComponent.subpath.normalize(rawSubpath) : rawSubpath;
        PurlComponent.subpath.validate(subpath, true);
        this.type = type;
        this.name = name;
        this.namespace = namespace ?? void 0;
        this.version = version2 ?? void 0;
        this.qualifiers = qualifiers ?? void 0;
        this.subpath = subpath ?? void 0;
        const typeHelpers = PurlType[type];
        if (typeHelpers) {
          typeHelpers.normalize(this);
          typeHelpers.validate(this, true);
        }
      }
      toString() {
        const { namespace, name, version: version2, qualifiers, subpath, type } = this;
        let purlStr = `pkg:${PurlComponent.type.encode(type)}/`;
        if (namespace) {
          purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`;
        }
        purlStr = `${purlStr}${PurlComponent.name.encode(name)}`;
        if (version2) {
          purlStr = `${purlStr}@${PurlComponent.version.encode(version2)}`;
        }
        if (qualifiers) {
          purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`;
        }
        if (subpath) {
          purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`;
        }
        return purlStr;
      }
      static fromString(purlStr) {
        return new _PackageURL(..._PackageURL.parseString(purlStr));
      }
      static parseString(purlStr) {
        if (typeof purlStr !== "string") {
          throw new Error("A purl string argument is required.");
        }
        if (isBlank(purlStr)) {
          return [
            void 0,
            void 0,
            void 0,
            void 0,
            void 0,
            void 0
          ];
        }
        const colonIndex = purlStr.indexOf(":");
        let url;
        let maybeUrlWithAuth;
        if (colonIndex !== -1) {
          try {
            const beforeColon = purlStr.slice(0, colonIndex);
            const afterColon = purlStr.slice(colonIndex + 1);
            const trimmedAfterColon = trimLeadingSlashes(afterColon);
            url = new URL(`${beforeColon}:${trimmedAfterColon}`);
            maybeUrlWithAuth = afterColon.length === trimmedAfterColon.length ? url : new URL(purlStr);
          } catch (e) {
            throw new PurlError("failed to parse as URL", {
              cause: e
            });
          }
        }
        if (url?.protocol !== "pkg:") {
          throw new PurlError('missing required "pkg" scheme component');
        }
        if (maybeUrlWithAuth.username !== "" || maybeUrlWithAuth.password !== "") {
          throw new PurlError('cannot contain a "user:pass@host:port"');
        }
        const { pathname } = url;
        const firstSlashIndex = pathname.indexOf("/");
        const rawType = decodePurlComponent(
          "type",
          firstSlashIndex === -1 ? pathname : pathname.slice(0, firstSlashIndex)
        );
        if (firstSlashIndex < 1) {
          return [
            rawType,
            void 0,
            void 0,
            void 0,
            void 0,
            void 0
          ];
        }
        let rawVersion;
        let atSignIndex = pathname.lastIndexOf("@");
        if (atSignIndex !== -1 && pathname.charCodeAt(atSignIndex - 1) === 47) {
          atSignIndex = -1;
        }
        const beforeVersion = pathname.slice(
          rawType.length + 1,
          atSignIndex === -1 ? pathname.length : atSignIndex
        );
        if (atSignIndex !== -1) {
          rawVersion = decodePurlComponent(
            "version",
            pathname.slice(atSignIndex + 1)
          );
        }
        let rawNamespace;
        let rawName;
        const lastSlashIndex = beforeVersion.lastIndexOf("/");
        if (lastSlashIndex === -1) {
          rawName = decodePurlComponent("name", beforeVersion);
        } else {
          rawName = decodePurlComponent(
            "name",
            beforeVersion.slice(lastSlashIndex + 1)
          );
          rawNamespace = decodePurlComponent(
            "namespace",
            beforeVersion.slice(0, lastSlashIndex)
          );
        }
        let rawQualifiers;
        const { searchParams } = url;
        if (searchParams.size !== 0) {
          searchParams.forEach(
            (value) => decodePurlComponent("qualifiers", value)
          );
          rawQualifiers = searchParams;
        }
        let rawSubpath;
        const { hash } = url;
        if (hash.length !== 0) {
          rawSubpath = decodePurlComponent("subpath", hash.slice(1));
        }
        return [
          rawType,
          rawNamespace,
          rawName,
          rawVersion,
          rawQualifiers,
          rawSubpath
        ];
      }
    };
    for (const staticProp of ["Component", "KnownQualifierNames", "Type"]) {
      Reflect.defineProperty(PackageURL2, staticProp, {
        ...Reflect.getOwnPropertyDescriptor(PackageURL2, staticProp),
        writable: false
      });
    }
    Reflect.setPrototypeOf(PackageURL2.prototype, null);
    module.exports = {
      PackageURL: PackageURL2,
      PurlComponent,
      PurlQualifierNames,
      PurlType
    };
  }
});

// node_modules/packageurl-js/index.js
var require_packageurl_js = __commonJS({
  "node_modules/packageurl-js/index.js"(exports, module) {
    "use strict";
    var {
      PackageURL: PackageURL2,
      PurlComponent,
      PurlQualifierNames,
      PurlType
    } = require_package_url();
    module.exports = {
      PackageURL: PackageURL2,
      PurlComponent,
      PurlQualifierNames,
      PurlType
    };
  }
});

// src/scan/dependencies/database/build-database.ts
import { readdirSync as readdirSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/scan/dependencies/version/comparator.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/dependencies/version/digits.ts
var ALL_DIGITS = /^[0-9]+$/;
function isDigits(text) {
  return ALL_DIGITS.test(text);
}
function isDigitAt(text, index) {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
function compareDigits(a, b) {
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length - right.length || compareText(left, right);
}
function withoutLeadingZeros(digits) {
  let start = 0;
  while (digits.charCodeAt(start) === 48) start++;
  return start === 0 ? digits : digits.slice(start);
}

// src/scan/dependencies/version/alpine.ts
var SUFFIXES = /* @__PURE__ */ new Map([
  ["alpha", -4],
  ["beta", -3],
  ["pre", -2],
  ["rc", -1],
  ["cvs", 1],
  ["svn", 2],
  ["git", 3],
  ["hg", 4],
  ["p", 5]
]);
var UNKNOWN_SUFFIX = -5;
var NUMBERS = /^[0-9]*(?:\.+[0-9]+)*/;
var WORD = /[^_-]*/y;
var SUFFIX = /_([a-z]*)([0-9]*)/y;
var HASH = /~[0-9a-f]+/y;
var REVISION = /-r([0-9]*)/y;
function compareAlpine(a, b) {
  if (a === b) return 0;
  const left = parse(a);
  const right = parse(b);
  return compareNumbers(left.numbers, right.numbers) || compareText(left.word, right.word) || compareSuffixes(left.suffixes, right.suffixes) || compareDigits(left.revision, right.revision) || Number(right.invalid) - Number(left.invalid);
}
function parse(version2) {
  const numbers = NUMBERS.exec(version2)?.[0] ?? "";
  let position = numbers.length;
  const take = (pattern) => {
    pattern.lastIndex = position;
    const match2 = pattern.exec(version2);
    if (match2 !== null) position += match2[0].length;
    return match2;
  };
  const word = take(WORD)?.[0] ?? "";
  const suffixes = [];
  for (let match2 = take(SUFFIX); match2 !== null; match2 = take(SUFFIX)) {
    suffixes.push([SUFFIXES.get(match2[1] ?? "") ?? UNKNOWN_SUFFIX, match2[2] ?? ""]);
  }
  take(HASH);
  const revision = take(REVISION)?.[1] ?? "";
  return { numbers: numbers.split("."), word, suffixes, revision, invalid: position < version2.length };
}
function compareNumbers(a, b) {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const left = a[i] ?? "";
    const right = b[i] ?? "";
    const fraction = i > 0 && (left.startsWith("0") || right.startsWith("0"));
    const order = fraction || !isDigits(left) || !isDigits(right) ? compareText(left, right) : compareDigits(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareSuffixes(a, b) {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [leftWeight, leftNumber] = a[i] ?? [0, ""];
    const [rightWeight, rightNumber] = b[i] ?? [0, ""];
    const order = leftWeight - rightWeight || compareDigits(leftNumber, rightNumber);
    if (order !== 0) return order;
  }
  return 0;
}

// src/scan/dependencies/version/debian.ts
function compareDebian(a, b) {
  if (a === b) return 0;
  const left = split(a);
  const right = split(b);
  return compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function split(version2) {
  const colon = version2.indexOf(":");
  const hasEpoch = colon > 0 && isDigits(version2.slice(0, colon));
  const rest = hasEpoch ? version2.slice(colon + 1) : version2;
  const hyphen = rest.lastIndexOf("-");
  return {
    epoch: hasEpoch ? version2.slice(0, colon) : "",
    upstream: hyphen === -1 ? rest : rest.slice(0, hyphen),
    revision: hyphen === -1 ? "" : rest.slice(hyphen + 1)
  };
}
function comparePart(a, b) {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    while (i < a.length && !isDigitAt(a, i) || j < b.length && !isDigitAt(b, j)) {
      const order2 = weight(a, i) - weight(b, j);
      if (order2 !== 0) return order2;
      i++;
      j++;
    }
    const iEnd = digitsEnd(a, i);
    const jEnd = digitsEnd(b, j);
    const order = compareDigits(a.slice(i, iEnd), b.slice(j, jEnd));
    if (order !== 0) return order;
    i = iEnd;
    j = jEnd;
  }
  return 0;
}
function digitsEnd(text, start) {
  let end = start;
  while (isDigitAt(text, end)) end++;
  return end;
}
function weight(text, index) {
  if (index >= text.length || isDigitAt(text, index)) return 0;
  const code = text.charCodeAt(index);
  if (code === 126) return -1;
  const letter = code >= 65 && code <= 90 || code >= 97 && code <= 122;
  return letter ? code : code + 256;
}

// src/scan/dependencies/version/semver-like.ts
function parseLooseVersion(text, limit) {
  let position = text[0] === "v" || text[0] === "V" ? 1 : 0;
  const numbers = [];
  while (numbers.length < limit && isDigitAt(text, position)) {
    const start = position;
    while (isDigitAt(text, position)) position++;
    numbers.push(text.slice(start, position));
    if (numbers.length === limit || text[position] !== "." || !isDigitAt(text, position + 1)) break;
    position++;
  }
  const plus = text.indexOf("+", position);
  const prerelease = text.slice(position, plus === -1 ? text.length : plus);
  return {
    numbers,
    prerelease: prerelease.startsWith("-") ? prerelease.slice(1) : prerelease,
    build: plus === -1 ? null : text.slice(plus + 1)
  };
}
function compareLooseVersions(a, b) {
  const length = Math.max(a.numbers.length, b.numbers.length);
  for (let i = 0; i < length; i++) {
    const order = compareDigits(a.numbers[i] ?? "", b.numbers[i] ?? "");
    if (order !== 0) return order;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === "") return 1;
  if (b.prerelease === "") return -1;
  return compareIdentifiers(a.prerelease, b.prerelease);
}
function compareIdentifiers(a, b) {
  const left = a.split(".");
  const right = b.split(".");
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compareIdentifier(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function compareIdentifier(a, b) {
  const aIsNumber = isDigits(a);
  const bIsNumber = isDigits(b);
  if (aIsNumber && bIsNumber) return compareDigits(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return compareText(a, b);
}
function compareSemverLike(a, b) {
  if (a === b) return 0;
  return compareLooseVersions(parseLooseVersion(a, 3), parseLooseVersion(b, 3));
}

// src/scan/dependencies/version/github-actions.ts
var FULL_RELEASE = /^v?[0-9]+\.[0-9]+\.[0-9]+(?:[-+].*)?$/s;
function compareGitHubActions(a, b) {
  return compareSemverLike(a, b);
}
function namesOneRelease(reference) {
  return FULL_RELEASE.test(reference);
}

// src/scan/dependencies/version/maven.ts
var PRE_RELEASES = ["alpha", "beta", "milestone", "rc", "snapshot"];
var RELEASE_WORDS = /* @__PURE__ */ new Set(["final", "ga", "release"]);
var SHORT_FORMS = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
function compareMaven(a, b) {
  if (a === b) return 0;
  const left = tokens(a);
  const right = tokens(b);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareToken(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}
function tokens(version2) {
  return trimNulls(split2(version2.toLowerCase()));
}
function split2(version2) {
  const found2 = [];
  let prefix = ".";
  let start = 0;
  for (let i = 0; i <= version2.length; i++) {
    const separator = i === version2.length || version2[i] === "." || version2[i] === "-";
    const transition = !separator && i > start && isDigitAt(version2, i) !== isDigitAt(version2, i - 1);
    if (!separator && !transition) continue;
    found2.push(token(prefix, version2.slice(start, i), i < version2.length && isDigitAt(version2, i)));
    prefix = transition || version2[i] === "-" ? "-" : ".";
    start = transition ? i : i + 1;
  }
  return found2;
}
function token(prefix, text, digitFollows) {
  if (text === "" || isDigits(text)) return { prefix, value: withoutLeadingZeros(text), numeric: true };
  if (RELEASE_WORDS.has(text)) return { prefix, value: "", numeric: true };
  if (text === "cr") return { prefix, value: "rc", numeric: false };
  return { prefix, value: (digitFollows ? SHORT_FORMS.get(text) : void 0) ?? text, numeric: false };
}
function trimNulls(all) {
  const kept = [];
  for (let i = all.length - 1; i >= 0; i--) {
    const current = all[i];
    if (current === void 0) continue;
    if (current.value === "" && i > 0 && (kept.at(-1)?.prefix ?? "-") === "-") continue;
    kept.push(current);
  }
  return kept.reverse();
}
function compareToken(a, b) {
  if (a === void 0 && b?.prefix === "." && b.value === "") return 0;
  if (b === void 0 && a?.prefix === "." && a.value === "") return 0;
  const order = tokenClass(a) - tokenClass(b);
  if (order !== 0 || a === void 0 || b === void 0) return order;
  if (a.prefix !== b.prefix) return a.prefix === "." === a.numeric ? 1 : -1;
  return a.numeric ? compareDigits(a.value, b.value) : compareQualifier(a.value, b.value);
}
function tokenClass(token2) {
  if (token2 === void 0) return 1;
  if (token2.numeric) return 3;
  return PRE_RELEASES.includes(token2.value) ? 0 : 2;
}
function compareQualifier(a, b) {
  return rank(a) - rank(b) || compareText(a, b);
}
function rank(qualifier) {
  if (qualifier === "sp") return PRE_RELEASES.length;
  const index = PRE_RELEASES.indexOf(qualifier);
  return index === -1 ? PRE_RELEASES.length + 1 : index;
}

// src/scan/dependencies/version/nuget.ts
function compareNuGet(a, b) {
  if (a === b) return 0;
  return compareLooseVersions(parseLooseVersion(a.toLowerCase(), 4), parseLooseVersion(b.toLowerCase(), 4));
}

// src/scan/dependencies/version/number-list.ts
function compareNumberLists(a, b) {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePart2(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function comparePart2(a, b) {
  const aIsNumber = isDigits(a);
  if (aIsNumber !== isDigits(b)) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}
function compareCran(a, b) {
  return a === b ? 0 : compareNumberLists(a.split(/[.-]/), b.split(/[.-]/));
}
function compareHackage(a, b) {
  return a === b ? 0 : compareNumberLists(a.split("."), b.split("."));
}

// src/scan/dependencies/version/packagist.ts
var PARTS = /[0-9]+|[^0-9.+_-]+/g;
var FORMS = [
  ["dev", 0],
  ["alpha", 1],
  ["a", 1],
  ["beta", 2],
  ["b", 2],
  ["RC", 3],
  ["rc", 3],
  ["#", 4],
  ["pl", 5],
  ["p", 5]
];
var NUMBER_FORM = 4;
function comparePackagist(a, b) {
  if (a === b) return 0;
  const left = parts(a);
  const right = parts(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePart3(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return compareRest(left, shared) - compareRest(right, shared);
}
function parts(version2) {
  return version2.replace(/^v/i, "").match(PARTS) ?? [];
}
function comparePart3(a, b) {
  if (isDigitAt(a, 0) && isDigitAt(b, 0)) return compareDigits(a, b);
  return form(a) - form(b);
}
function compareRest(list, from) {
  for (let i = from; i < list.length; i++) {
    const part = list[i] ?? "";
    if (isDigitAt(part, 0)) return 1;
    const order = form(part) - NUMBER_FORM;
    if (order !== 0) return order;
  }
  return 0;
}
function form(part) {
  if (isDigitAt(part, 0)) return NUMBER_FORM;
  for (const [word, rank3] of FORMS) if (part.startsWith(word)) return rank3;
  return -1;
}

// src/scan/dependencies/version/pep440-legacy.ts
var PARTS2 = /[0-9]+|[a-z]+|\.|-|[^0-9a-z.-]+/g;
var WORDS = /* @__PURE__ */ new Map([
  ["pre", "c"],
  ["preview", "c"],
  ["-", "final-"],
  ["rc", "c"],
  ["dev", "@"]
]);
var ZERO = "00000000";
function compareLegacyPython(a, b) {
  const left = legacyKey(a);
  const right = legacyKey(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compareText(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function legacyKey(version2) {
  const key = [];
  for (const part of version2.toLowerCase().match(PARTS2) ?? []) {
    if (part !== ".") append(key, WORDS.get(part) ?? part);
  }
  append(key, "final");
  return key;
}
function append(key, part) {
  if (isDigitAt(part, 0)) {
    key.push(part.padStart(8, "0"));
    return;
  }
  const word = `*${part}`;
  if (word < "*final") while (key.at(-1) === "*final-") key.pop();
  while (key.at(-1) === ZERO) key.pop();
  key.push(word);
}

// src/scan/dependencies/version/pep440.ts
var PEP440 = new RegExp(
  [
    "^\\s*v?(?:([0-9]+)!)?",
    "([0-9]+(?:\\.[0-9]+)*)",
    "(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?([0-9]*))?",
    "(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]*))?",
    "(?:[-_.]?(dev)[-_.]?([0-9]*))?",
    "(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\\s*$"
  ].join("")
);
function comparePep440(a, b) {
  if (a === b) return 0;
  const left = parse2(a);
  const right = parse2(b);
  if (left === null || right === null) {
    if (left === null && right === null) return compareLegacyPython(a, b);
    return left === null ? -1 : 1;
  }
  return compareDigits(left.epoch, right.epoch) || compareRelease(left.release, right.release) || left.phase - right.phase || compareDigits(left.phaseNumber, right.phaseNumber) || compareOptional(left.post, right.post, -1) || compareOptional(left.dev, right.dev, 1) || compareLocal(left.local, right.local);
}
function parse2(text) {
  const match2 = PEP440.exec(text.toLowerCase());
  if (match2 === null) return null;
  const [, epoch, release = "", phase, phaseNumber, implicitPost, post, postNumber, dev, devNumber, local] = match2;
  const hasPost = implicitPost !== void 0 || post !== void 0;
  return {
    epoch: epoch ?? "",
    release: release.split("."),
    phase: phase === void 0 ? !hasPost && dev !== void 0 ? -1 : 3 : phaseRank(phase),
    phaseNumber: phaseNumber ?? "",
    post: hasPost ? implicitPost ?? postNumber ?? "" : null,
    dev: dev === void 0 ? null : devNumber ?? "",
    local: local === void 0 ? null : local.split(/[-_.]/)
  };
}
function phaseRank(word) {
  if (word === "a" || word === "alpha") return 0;
  return word === "b" || word === "beta" ? 1 : 2;
}
function compareRelease(a, b) {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareDigits(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function compareOptional(a, b, absent) {
  if (a === null) return b === null ? 0 : absent;
  return b === null ? -absent : compareDigits(a, b);
}
function compareLocal(a, b) {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareLocalPart(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
function compareLocalPart(a, b) {
  const aIsNumber = isDigits(a);
  if (aIsNumber !== isDigits(b)) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}

// src/scan/dependencies/version/pub.ts
function comparePub(a, b) {
  if (a === b) return 0;
  const left = parseLooseVersion(a, 3);
  const right = parseLooseVersion(b, 3);
  const order = compareLooseVersions(left, right);
  if (order !== 0 || left.build === right.build) return order;
  if (left.build === null) return -1;
  if (right.build === null) return 1;
  return compareIdentifiers(left.build, right.build);
}

// src/scan/dependencies/version/rpm.ts
var RUNS = /~|\^|[0-9]+|[A-Za-z]+/g;
function compareRpm(a, b) {
  if (a === b) return 0;
  const left = split3(a);
  const right = split3(b);
  return compareDigits(left.epoch, right.epoch) || comparePart4(left.version, right.version) || compareRelease2(left.release, right.release);
}
function split3(text) {
  const colon = text.indexOf(":");
  const hasEpoch = colon > 0 && isDigits(text.slice(0, colon));
  const rest = hasEpoch ? text.slice(colon + 1) : text;
  const hyphen = rest.lastIndexOf("-");
  return {
    epoch: hasEpoch ? text.slice(0, colon) : "",
    version: hyphen === -1 ? rest : rest.slice(0, hyphen),
    release: hyphen === -1 ? null : rest.slice(hyphen + 1)
  };
}
function compareRelease2(a, b) {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return comparePart4(a, b);
}
function comparePart4(a, b) {
  const left = a.match(RUNS) ?? [];
  const right = b.match(RUNS) ?? [];
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareRun(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}
function compareRun(a, b) {
  const order = runRank(a) - runRank(b);
  if (order !== 0 || a === void 0 || b === void 0) return order;
  return isDigitAt(a, 0) ? compareDigits(a, b) : compareText(a, b);
}
function runRank(run2) {
  if (run2 === void 0) return 1;
  if (run2 === "~") return 0;
  if (run2 === "^") return 2;
  return isDigitAt(run2, 0) ? 4 : 3;
}

// src/scan/dependencies/version/rubygems.ts
var SEGMENTS = /[0-9]+|[a-z]+/gi;
function compareRubyGems(a, b) {
  if (a === b) return 0;
  const left = segments(a);
  const right = segments(b);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareSegment(left[i] ?? "", right[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function segments(version2) {
  const kept = [];
  let letters = false;
  for (const segment of version2.replaceAll("-", ".pre.").match(SEGMENTS) ?? []) {
    const isNumber = isDigitAt(segment, 0);
    if (!isNumber && !letters) {
      letters = true;
      dropZeros(kept);
    }
    kept.push(isNumber ? withoutLeadingZeros(segment) : segment);
  }
  dropZeros(kept);
  return kept;
}
function dropZeros(list) {
  while (list.at(-1) === "") list.pop();
}
function compareSegment(a, b) {
  const aIsNumber = a === "" || isDigitAt(a, 0);
  const bIsNumber = b === "" || isDigitAt(b, 0);
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}

// src/scan/dependencies/version/index.ts
var COMPARATORS = /* @__PURE__ */ new Map([
  ["npm", compareSemverLike],
  ["crates.io", compareSemverLike],
  ["Go", compareSemverLike],
  ["Hex", compareSemverLike],
  ["ConanCenter", compareSemverLike],
  ["SwiftURL", compareSemverLike],
  ["Julia", compareSemverLike],
  ["GHC", compareSemverLike],
  ["Bitnami", compareSemverLike],
  ["Bioconductor", compareSemverLike],
  ["NuGet", compareNuGet],
  ["Pub", comparePub],
  ["PyPI", comparePep440],
  ["Maven", compareMaven],
  ["RubyGems", compareRubyGems],
  ["Packagist", comparePackagist],
  ["Debian", compareDebian],
  ["Ubuntu", compareDebian],
  ["Alpine", compareAlpine],
  ["Wolfi", compareAlpine],
  ["Chainguard", compareAlpine],
  ["MinimOS", compareAlpine],
  ["Alpaquita", compareAlpine],
  ["BellSoft Hardened Containers", compareAlpine],
  ["Red Hat", compareRpm],
  ["AlmaLinux", compareRpm],
  ["Rocky Linux", compareRpm],
  ["SUSE", compareRpm],
  ["openSUSE", compareRpm],
  ["Mageia", compareRpm],
  ["openEuler", compareRpm],
  ["CRAN", compareCran],
  ["Hackage", compareHackage],
  ["GitHub Actions", compareGitHubActions]
]);
function baseEcosystem(ecosystem) {
  const colon = ecosystem.indexOf(":");
  return colon === -1 ? ecosystem : ecosystem.slice(0, colon);
}
function comparatorFor(ecosystem) {
  return COMPARATORS.get(baseEcosystem(ecosystem)) ?? null;
}
function knownEcosystems() {
  return [...COMPARATORS.keys()];
}
function isExactVersion(ecosystem, version2) {
  if (version2 === "") return false;
  return baseEcosystem(ecosystem) !== "GitHub Actions" || namesOneRelease(version2);
}

// src/scan/dependencies/database/build-index.ts
import { randomBytes } from "node:crypto";
import { closeSync as closeSync2, mkdirSync, openSync as openSync2, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/scan/dependencies/match/package-name.ts
var CASELESS = /* @__PURE__ */ new Set(["NuGet", "Packagist", "GitHub Actions", "SwiftURL", "Pub", "Hex"]);
function normalizeName(ecosystem, name) {
  const base = baseEcosystem(ecosystem);
  if (base === "PyPI") return name.toLowerCase().replace(/[-_.]+/g, "-");
  if (base === "Go") return name === "go" ? "stdlib" : name;
  const folded = CASELESS.has(base) ? name.toLowerCase() : name;
  return base === "SwiftURL" ? folded.replace(/^https?:\/\//, "").replace(/\.git$/, "") : folded;
}
function normalizeVersion(ecosystem, version2) {
  return baseEcosystem(ecosystem) === "Go" ? version2.replace(/^go(?=[0-9])/, "") : version2;
}
function sameEcosystem(advisory, queried) {
  if (advisory === queried) return true;
  const base = baseEcosystem(queried);
  return baseEcosystem(advisory) === base && (advisory === base || queried === base);
}

// src/scan/dependencies/match/record-fields.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function field(record2, key) {
  return Object.hasOwn(record2, key) ? record2[key] : void 0;
}
function textField(record2, key) {
  const value = field(record2, key);
  return typeof value === "string" && value !== "" ? value : null;
}
function recordField(record2, key) {
  const value = field(record2, key);
  return isRecord(value) ? value : null;
}
function textList(record2, key) {
  const value = field(record2, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string" && item !== "") : [];
}
function recordList(record2, key) {
  const value = field(record2, key);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

// src/scan/dependencies/match/parse-advisory.ts
var EVENT_KINDS = ["introduced", "fixed", "last_affected", "limit"];
var RANGE_TYPES = ["SEMVER", "ECOSYSTEM", "GIT"];
function parseAdvisory(value) {
  if (!isRecord(value)) return null;
  const id = textField(value, "id");
  if (id === null) return null;
  return {
    id,
    modified: textField(value, "modified") ?? "",
    withdrawn: textField(value, "withdrawn") !== null,
    aliases: textList(value, "aliases"),
    upstream: textList(value, "upstream"),
    related: textList(value, "related"),
    summary: textField(value, "summary") ?? "",
    details: textField(value, "details") ?? "",
    severity: severities(value),
    severityWord: severityWord(value),
    cwe: weaknesses(value),
    references: recordList(value, "references").flatMap((reference) => textField(reference, "url") ?? []),
    affected: recordList(value, "affected").flatMap((entry) => affectedPackage(entry) ?? [])
  };
}
function affectedPackage(entry) {
  const about = recordField(entry, "package");
  const ecosystem = about === null ? null : textField(about, "ecosystem");
  const name = about === null ? null : textField(about, "name");
  if (ecosystem === null || name === null) return null;
  return {
    ecosystem,
    name,
    ranges: recordList(entry, "ranges").flatMap((range) => advisoryRange(range) ?? []),
    versions: textList(entry, "versions"),
    severity: severities(entry),
    severityWord: severityWord(entry)
  };
}
function advisoryRange(range) {
  const type = RANGE_TYPES.find((known) => known === textField(range, "type"));
  if (type === void 0) return null;
  return { type, events: recordList(range, "events").flatMap(advisoryEvents) };
}
function advisoryEvents(event) {
  return EVENT_KINDS.flatMap((kind) => {
    const version2 = textField(event, kind);
    return version2 === null ? [] : [{ [kind]: version2 }];
  });
}
function severities(record2) {
  return recordList(record2, "severity").flatMap((entry) => {
    const type = textField(entry, "type");
    const score = textField(entry, "score");
    return type === null || score === null ? [] : [{ type, score }];
  });
}
function severityWord(record2) {
  const database = recordField(record2, "database_specific");
  const ecosystem = recordField(record2, "ecosystem_specific");
  return (database && textField(database, "severity")) ?? (ecosystem && (textField(ecosystem, "severity") ?? textField(ecosystem, "urgency")));
}
function weaknesses(record2) {
  const database = recordField(record2, "database_specific");
  if (database === null) return [];
  const objects = recordList(database, "cwes").flatMap((entry) => textField(entry, "cweId") ?? []);
  const ids = [...textList(database, "cwe_ids"), ...objects].filter((id) => /^CWE-[0-9]{1,6}$/.test(id));
  return [...new Set(ids)];
}

// src/scan/dependencies/database/index-format.ts
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
var INDEX_NAME = "osv.idx";
var MAGIC = Buffer.from("GHOSVIDX");
var FORMAT_VERSION = 1;
var PREAMBLE = 48;
var MAX_HEADER = 1 << 16;
var NAMES_PER_BUCKET = 6;
function bucketAt({ bytes, bodyOffset }, bucket) {
  const start = bytes.readUInt32LE(bucket * 8);
  const length = Math.max(0, bytes.readUInt32LE(bucket * 8 + 8) - start);
  return { offset: bodyOffset + start, length, crc: bytes.readUInt32LE(bucket * 8 + 4) };
}
function bucketCount(names) {
  return Math.max(1, Math.ceil(names / NAMES_PER_BUCKET));
}
function bucketOf(name, buckets, zip) {
  let hash = Number.parseInt(zip.directorySha256.slice(0, 8), 16) ^ 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ hash >>> 15, 739982445);
  return (hash >>> 0) % buckets;
}
function lineKey(name) {
  return `
${JSON.stringify(name)}:`;
}
function encodePreamble(header, table) {
  const json = Buffer.from(JSON.stringify(header));
  const tableBytes = Buffer.allocUnsafe(table.length * 4);
  for (let i = 0; i < table.length; i++) tableBytes.writeUInt32LE(table[i] ?? 0, i * 4);
  const start = Buffer.alloc(PREAMBLE);
  MAGIC.copy(start);
  start.writeUInt32LE(FORMAT_VERSION, 8);
  start.writeUInt32LE(json.length, 12);
  createHash("sha256").update(json).update(tableBytes).digest().copy(start, 16);
  return Buffer.concat([start, json, tableBytes]);
}
function decodePreamble(read, fileSize) {
  const { start, json } = readStart(read);
  const header = parseHeader(json);
  const tableOffset = PREAMBLE + json.length;
  const tableSize = (header.buckets + 1) * 8;
  if (tableOffset + tableSize + header.bodySize !== fileSize) throw new Error("it is truncated");
  const tableBytes = read(tableOffset, tableSize);
  const digest = createHash("sha256").update(json).update(tableBytes).digest();
  if (!digest.equals(start.subarray(16, PREAMBLE))) throw new Error("its checksum is wrong");
  return { header, bodyOffset: tableOffset + tableSize, bytes: tableBytes };
}
function checksum(bucket) {
  return crc32(bucket);
}
function readHeader(read) {
  return parseHeader(readStart(read).json);
}
function readStart(read) {
  const start = read(0, PREAMBLE);
  if (start.length < PREAMBLE || !start.subarray(0, 8).equals(MAGIC)) throw new Error("it is no index file");
  if (start.readUInt32LE(8) !== FORMAT_VERSION) throw new Error("it has another format version");
  const headerLength = start.readUInt32LE(12);
  if (headerLength > MAX_HEADER) throw new Error("its header is damaged");
  return { start, json: read(PREAMBLE, headerLength) };
}
function parseHeader(json) {
  try {
    const header = JSON.parse(json.toString("utf8"));
    const counts = [header.buckets, header.bodySize, header.zip.size, header.unreadable];
    if (counts.every(Number.isSafeInteger) && header.buckets > 0) return header;
  } catch {
  }
  throw new Error("its header is damaged");
}

// src/scan/dependencies/match/range.ts
var INTRODUCED = 0;
var FIXED = 1;
var LAST_AFFECTED = 2;
var LIMIT = 3;
var BEGINNING = "0";
function sortedRanges(affected, compare) {
  return affected.ranges.filter((range) => range.type !== "GIT").map((range) => sortedRange(range, compare));
}
function sortedRange(range, compare) {
  return range.events.flatMap(steps).sort(
    (a, b) => Number(!isBeginning(a)) - Number(!isBeginning(b)) || compare(a[1], b[1]) || tieOrder(a) - tieOrder(b)
  );
}
function tieOrder(step) {
  return step[0] === LAST_AFFECTED ? 1 : 0;
}
function steps(event) {
  const found2 = [];
  if (event.introduced !== void 0) found2.push([INTRODUCED, event.introduced]);
  if (event.fixed !== void 0) found2.push([FIXED, event.fixed]);
  if (event.last_affected !== void 0) found2.push([LAST_AFFECTED, event.last_affected]);
  if (event.limit !== void 0) found2.push([LIMIT, event.limit]);
  return found2;
}
function isBeginning(step) {
  return step[0] === INTRODUCED && step[1] === BEGINNING;
}
function covers(range, version2, compare) {
  let affected = false;
  for (const step of range) {
    const [kind, at] = step;
    if (kind === INTRODUCED) affected = affected || isBeginning(step) || compare(version2, at) >= 0;
    else if (kind === FIXED) affected = affected && compare(version2, at) < 0;
    else if (kind === LAST_AFFECTED) affected = affected && compare(version2, at) <= 0;
  }
  return affected && isBeforeLimits(range, version2, compare);
}
function isBeforeLimits(range, version2, compare) {
  const limits = range.filter((step) => step[0] === LIMIT);
  return limits.length === 0 || limits.some(([, at]) => at === "*" || compare(version2, at) < 0);
}
function coversAll(range) {
  return range.length === 1 && range[0] !== void 0 && isBeginning(range[0]);
}

// src/scan/dependencies/database/index-record.ts
var EVERYTHING = [[[0, "0"]]];
function indexEntry(affected, compare) {
  const ranges = sortedRanges(affected, compare).filter((range) => range.length > 0);
  const versions2 = affected.versions.filter((version2) => !ranges.some((range) => covers(range, version2, compare)));
  return { ecosystem: affected.ecosystem, ranges, versions: versions2 };
}
function encodeRecord(record2, ecosystem) {
  const { offset, length, crc, method } = record2.place;
  const bare = record2.entries.some((entry) => entry.ecosystem === ecosystem && entry.ranges.some(coversAll));
  const head = [record2.id, offset, length, crc, method];
  return JSON.stringify(bare ? head : [...head, record2.entries.map(encodeEntry)]);
}
function decodeRecords(json, ecosystem) {
  const stored = JSON.parse(json);
  return stored.map(([id, offset, length, crc, method, entries]) => ({
    id,
    place: { offset, length, crc, method },
    entries: entries === void 0 ? [{ ecosystem, ranges: EVERYTHING, versions: [] }] : entries.map(decodeEntry)
  }));
}
function encodeEntry(entry) {
  return [entry.ecosystem, entry.ranges.map((range) => range.flat()), entry.versions];
}
function decodeEntry([ecosystem, ranges, versions2]) {
  return { ecosystem, ranges: ranges.map(decodeRange), versions: versions2 };
}
function decodeRange(flat) {
  const range = [];
  for (let i = 0; i + 1 < flat.length; i += 2) range.push([stepKind(flat[i]), String(flat[i + 1])]);
  return range;
}
function stepKind(value) {
  return value === 0 || value === 1 || value === 2 ? value : 3;
}

// src/scan/dependencies/database/zip-directory.ts
import { createHash as createHash2 } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
var END_SIGNATURE = 101010256;
var END_SIZE = 22;
var ZIP64_LOCATOR_SIGNATURE = 117853008;
var ZIP64_LOCATOR_SIZE = 20;
var ZIP64_END_SIGNATURE = 101075792;
var ZIP64_END_SIZE = 56;
var ENTRY_SIGNATURE = 33639248;
var ENTRY_SIZE = 46;
var MAX_COMMENT = 65535;
var HASH_CHUNK = 256 << 10;
var REMEDY = "download it again: gatehouse db update";
function openZip(path) {
  const fd = openSync(path, "r");
  try {
    const size = fstatSync(fd).size;
    if (size === 0) throw broken(path, "the zip file is empty");
    const directory = findDirectory(fd, size, path);
    return { fd, path, directory, identity: { size, directorySha256: hashOf(fd, directory) } };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}
function* zipEntries(zip) {
  const { offset, size, entries } = zip.directory;
  const table = readAt(zip.fd, offset, size);
  let position = 0;
  for (let i = 0; i < entries; i++) {
    if (position + ENTRY_SIZE > table.length || table.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      throw broken(zip.path, `the table of contents breaks off after ${i} of ${entries} entries`);
    }
    const nameEnd = position + ENTRY_SIZE + table.readUInt16LE(position + 28);
    const extraEnd = nameEnd + table.readUInt16LE(position + 30);
    if (extraEnd > table.length) throw broken(zip.path, "the table of contents breaks off inside an entry");
    yield entryAt(table, position, nameEnd, extraEnd);
    position = extraEnd + table.readUInt16LE(position + 32);
  }
  if (position !== table.length) throw broken(zip.path, `the table of contents has more than ${entries} entries`);
}
function readAt(fd, position, length) {
  const buffer = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const count = readSync(fd, buffer, read, length - read, position + read);
    if (count === 0) break;
    read += count;
  }
  return read === length ? buffer : buffer.subarray(0, read);
}
function broken(path, message) {
  return new LocatedError({ message, path, remedy: REMEDY });
}
function findDirectory(fd, fileSize, path) {
  const tailSize = Math.min(fileSize, END_SIZE + MAX_COMMENT + ZIP64_LOCATOR_SIZE);
  const tailStart = fileSize - tailSize;
  const tail = readAt(fd, tailStart, tailSize);
  const end = findEnd(tail);
  if (end === -1) throw broken(path, "not a zip file, or it breaks off before its table of contents");
  const found2 = zip64Directory(fd, tail, end, path) ?? {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16)
  };
  const fits = found2.offset + found2.size <= tailStart + end && found2.entries * ENTRY_SIZE <= found2.size;
  if (!fits) throw broken(path, "the zip file is damaged: its table of contents is not where it should be");
  if (found2.entries === 0) throw broken(path, "the zip file holds no advisory");
  return found2;
}
function findEnd(tail) {
  for (let i = tail.length - END_SIZE; i >= 0; i--) {
    const fits = i + END_SIZE + tail.readUInt16LE(i + 20) === tail.length;
    if (fits && tail.readUInt32LE(i) === END_SIGNATURE) return i;
  }
  return -1;
}
function zip64Directory(fd, tail, end, path) {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || tail.readUInt32LE(locator) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const record2 = readAt(fd, toNumber(tail.readBigUInt64LE(locator + 8), path), ZIP64_END_SIZE);
  if (record2.length < ZIP64_END_SIZE || record2.readUInt32LE(0) !== ZIP64_END_SIGNATURE) {
    throw broken(path, "the zip file is damaged: its ZIP64 record is missing");
  }
  return {
    entries: toNumber(record2.readBigUInt64LE(32), path),
    size: toNumber(record2.readBigUInt64LE(40), path),
    offset: toNumber(record2.readBigUInt64LE(48), path)
  };
}
function toNumber(value, path) {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken(path, "the zip file is damaged: an impossible size");
  return Number(value);
}
function hashOf(fd, directory) {
  const hash = createHash2("sha256");
  const chunk = Buffer.allocUnsafe(HASH_CHUNK);
  for (let done = 0; done < directory.size; ) {
    const count = readSync(fd, chunk, 0, Math.min(HASH_CHUNK, directory.size - done), directory.offset + done);
    if (count === 0) break;
    hash.update(chunk.subarray(0, count));
    done += count;
  }
  return hash.digest("hex");
}
function entryAt(table, position, nameEnd, extraEnd) {
  const sizes = {
    size: table.readUInt32LE(position + 24),
    compressedSize: table.readUInt32LE(position + 20),
    headerOffset: table.readUInt32LE(position + 42)
  };
  return {
    name: table.toString("utf8", position + ENTRY_SIZE, nameEnd),
    encrypted: (table.readUInt16LE(position + 8) & 1) === 1,
    method: table.readUInt16LE(position + 10),
    crc: table.readUInt32LE(position + 16),
    written: timeOf(table.readUInt16LE(position + 14), table.readUInt16LE(position + 12)),
    ...withZip64(sizes, table.subarray(nameEnd, extraEnd))
  };
}
function timeOf(date, time) {
  const day = Date.UTC(1980 + (date >> 9), (date >> 5 & 15) - 1, date & 31);
  return day + ((time >> 11) * 3600 + (time >> 5 & 63) * 60 + (time & 31) * 2) * 1e3;
}
function withZip64(sizes, extra) {
  const wide = ["size", "compressedSize", "headerOffset"].filter((key) => sizes[key] === 4294967295);
  if (wide.length === 0) return sizes;
  const result = { ...sizes };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    wide.forEach((key, i) => {
      if (at + 12 + i * 8 <= extra.length) result[key] = Number(extra.readBigUInt64LE(at + 4 + i * 8));
    });
    break;
  }
  return result;
}

// src/scan/dependencies/database/zip-record.ts
import { crc32 as crc322, inflateRawSync } from "node:zlib";
var MAX_RECORD = 8 << 20;
function decodeRecord(bytes, place2) {
  const text = inflate(bytes, place2.method);
  if (crc322(text) !== place2.crc) throw new Error("its checksum is wrong");
  return JSON.parse(text.toString("utf8"));
}
function inflate(bytes, method) {
  if (bytes.length > MAX_RECORD) throw new Error(`it is larger than ${MAX_RECORD >> 20} MB`);
  if (method === 0) return bytes;
  if (method !== 8) throw new Error(`its compression method ${method} is not supported`);
  try {
    return inflateRawSync(bytes, { maxOutputLength: MAX_RECORD });
  } catch (error) {
    const tooLarge = errorCode(error) === "ERR_BUFFER_TOO_LARGE";
    throw new Error(tooLarge ? `it is larger than ${MAX_RECORD >> 20} MB` : "its compressed data is damaged");
  }
}
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
}

// src/scan/dependencies/database/zip-window.ts
var WINDOW = 4 << 20;
var HEADER_SIZE = 30;
var HEADER_SIGNATURE = 67324752;
function zipWindow(fd) {
  let window = Buffer.alloc(0);
  let start = 0;
  const bytesAt = (position, length) => {
    const inside = position >= start && position + length <= start + window.length;
    if (!inside) {
      window = readAt(fd, position, Math.max(WINDOW, length));
      start = position;
    }
    if (position + length > start + window.length) throw new Error("it lies outside the file");
    return window.subarray(position - start, position - start + length);
  };
  return {
    read(entry) {
      const header = bytesAt(entry.headerOffset, HEADER_SIZE);
      if (header.readUInt32LE(0) !== HEADER_SIGNATURE) throw new Error("its header is missing");
      const offset = entry.headerOffset + HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
      return { bytes: bytesAt(offset, entry.compressedSize), offset };
    }
  };
}

// src/scan/dependencies/database/build-index.ts
var MAX_TOTAL = 8 * 2 ** 30;
var RECORDS_BETWEEN_BREATHS = 2e3;
var SHOWN_UNREADABLE = 3;
async function buildIndex(options) {
  const compare = comparatorFor(options.ecosystem);
  if (compare === null) throw new Error(`the version order of ${options.ecosystem} is not known`);
  const zip = openZip(options.zip);
  try {
    const collected = await collect(zip, options, compare);
    if (collected.records === 0) throw broken(zip.path, "the zip file holds no advisory that can be read");
    return write(collected, zip, options);
  } finally {
    closeSync2(zip.fd);
  }
}
async function collect(zip, options, compare) {
  const collected = { lines: /* @__PURE__ */ new Map(), records: 0, unreadable: 0, newest: "" };
  const window = zipWindow(zip.fd);
  const today = new Date(options.now).toISOString();
  let total = 0;
  let seen = 0;
  for (const entry of zipEntries(zip)) {
    if (entry.name.endsWith("/") && entry.size === 0) continue;
    total += Math.min(entry.size, MAX_RECORD);
    if (total > MAX_TOTAL) throw broken(zip.path, "the zip file is larger than any advisory database");
    if (++seen % RECORDS_BETWEEN_BREATHS === 0) await setImmediate();
    try {
      if (!entry.name.endsWith(".json")) throw new Error("it is not named like an advisory");
      if (entry.encrypted) throw new Error("it is encrypted");
      const { bytes, offset } = window.read(entry);
      const place2 = { offset, length: entry.compressedSize, crc: entry.crc, method: entry.method };
      addAdvisory(collected, decodeRecord(bytes, place2), place2, { ...options, compare, today });
    } catch (error) {
      noteUnreadable(collected, entry, error, options);
    }
  }
  return collected;
}
function addAdvisory(collected, value, place2, options) {
  const advisory = parseAdvisory(value);
  if (advisory === null) throw new Error("it is no advisory");
  collected.records++;
  if (advisory.modified > collected.newest && advisory.modified <= options.today) collected.newest = advisory.modified;
  if (advisory.withdrawn) return;
  const byName2 = /* @__PURE__ */ new Map();
  for (const affected of advisory.affected) {
    if (baseEcosystem(affected.ecosystem) !== options.ecosystem) continue;
    const name = normalizeName(options.ecosystem, affected.name);
    const entries = byName2.get(name) ?? [];
    entries.push(indexEntry(affected, options.compare));
    byName2.set(name, entries);
  }
  for (const [name, entries] of byName2) {
    const line = encodeRecord({ id: advisory.id, place: place2, entries }, options.ecosystem);
    const before = collected.lines.get(name);
    collected.lines.set(name, before === void 0 ? line : `${before},${line}`);
  }
}
function noteUnreadable(collected, entry, error, options) {
  collected.unreadable++;
  if (collected.unreadable <= SHOWN_UNREADABLE) {
    options.log.warn(`${options.zip}: entry ${entry.name.slice(0, 100)} cannot be read: ${messageOf(error)}`);
  }
}
function write(collected, zip, options) {
  const buckets = bucketCount(collected.lines.size);
  const members = Array.from({ length: buckets }, () => []);
  for (const name of [...collected.lines.keys()].sort()) members[bucketOf(name, buckets, zip.identity)]?.push(name);
  const table = new Uint32Array((buckets + 1) * 2);
  const bodies = [];
  let bodySize = 0;
  members.forEach((names2, i) => {
    const lines = names2.map((name) => `${lineKey(name)}[${collected.lines.get(name) ?? ""}]`);
    const bucket = Buffer.from(names2.length === 0 ? "" : `${lines.join("")}
`);
    table[i * 2] = bodySize;
    table[i * 2 + 1] = checksum(bucket);
    bodies.push(bucket);
    bodySize += bucket.length;
  });
  if (bodySize > 4294967295) throw broken(zip.path, "the advisories do not fit an index file");
  table[buckets * 2] = bodySize;
  const { records: records2, unreadable: unreadable2, newest } = collected;
  const names = collected.lines.size;
  const { ecosystem } = options;
  const header = { ecosystem, zip: zip.identity, newest, records: records2, names, unreadable: unreadable2, buckets, bodySize };
  writeWhole(options.index, [encodePreamble(header, table), ...bodies]);
  options.log.info(`${ecosystem}: ${records2} advisories about ${names} packages indexed in ${options.index}`);
  return header;
}
function writeWhole(path, parts3) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const fd = openSync2(temporary, "wx");
    try {
      for (const part of batched(parts3)) writeAll(fd, part);
    } finally {
      closeSync2(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
var WRITE_SIZE = 1 << 20;
function* batched(parts3) {
  let pending = [];
  let size = 0;
  for (const part of parts3) {
    pending.push(part);
    size += part.length;
    if (size < WRITE_SIZE) continue;
    yield Buffer.concat(pending, size);
    pending = [];
    size = 0;
  }
  yield Buffer.concat(pending, size);
}
function writeAll(fd, bytes) {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

// src/scan/dependencies/database/ecosystem-database.ts
import { accessSync, closeSync as closeSync4, constants, existsSync, mkdtempSync, readdirSync, rmSync as rmSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/scan/dependencies/database/index-file.ts
import { closeSync as closeSync3, fstatSync as fstatSync2, openSync as openSync3, readSync as readSync2 } from "node:fs";
var WINDOW2 = 64 << 10;
function openIndex(path, ecosystem, zip) {
  const fd = openSync3(path, "r");
  try {
    const table = decodePreamble((at, length) => readAt(fd, at, length), fstatSync2(fd).size);
    const { header } = table;
    const same = header.zip.size === zip.size && header.zip.directorySha256 === zip.directorySha256;
    if (!same || header.ecosystem !== ecosystem) throw new Error("it was made from another zip");
    return { header, lookup: (names) => lookup(fd, names, table), close: () => closeSync3(fd) };
  } catch (error) {
    closeSync3(fd);
    throw error;
  }
}
function lookup(fd, names, table) {
  const { header } = table;
  const wanted = [...new Set(names)].map((name) => ({ name, bucket: bucketOf(name, header.buckets, header.zip) }));
  wanted.sort((a, b) => a.bucket - b.bucket);
  const read = windowReader(fd);
  const found2 = /* @__PURE__ */ new Map();
  for (const { name, bucket } of wanted) {
    const { offset, length, crc } = bucketAt(table, bucket);
    const bytes = read(offset, length);
    const sound = bytes.length === length && checksum(bytes) === crc;
    found2.set(name, sound ? recordsIn(bytes, name, header.ecosystem) : "damaged");
  }
  return found2;
}
function windowReader(fd) {
  let window = Buffer.allocUnsafe(WINDOW2);
  let start = 0;
  let filled = 0;
  return (position, length) => {
    if (position < start || position + length > start + filled) {
      if (length > window.length) window = Buffer.allocUnsafe(length);
      start = position;
      filled = readSync2(fd, window, 0, window.length, position);
    }
    return window.subarray(position - start, Math.min(position - start + length, filled));
  };
}
function recordsIn(bucket, name, ecosystem) {
  const key = lineKey(name);
  const at = bucket.indexOf(key);
  if (at === -1) return [];
  const from = at + Buffer.byteLength(key);
  return decodeRecords(bucket.toString("utf8", from, bucket.indexOf("\n", from)), ecosystem);
}

// src/scan/dependencies/database/ecosystem-database.ts
var ZIP_NAME = "all.zip";
function hasZip(dir, ecosystem) {
  return existsSync(join(dir, ecosystem, ZIP_NAME));
}
function ecosystemsIn(dir) {
  try {
    return readdirSync(dir).filter((name) => hasZip(dir, name)).sort();
  } catch {
    return [];
  }
}
async function openEcosystem(ecosystem, options) {
  const zip = openZip(join(options.dir, ecosystem, ZIP_NAME));
  try {
    const index = openExisting(zip, ecosystem, options) ?? await rebuild(zip, ecosystem, options);
    const hydrated = /* @__PURE__ */ new Map();
    return {
      header: index.header,
      lookup: (names) => index.lookup(names),
      hydrate(record2) {
        const advisory = hydrated.get(record2.place.offset) ?? hydrate(zip, record2);
        hydrated.set(record2.place.offset, advisory);
        return advisory;
      },
      close() {
        index.close();
        closeSync4(zip.fd);
      }
    };
  } catch (error) {
    closeSync4(zip.fd);
    throw error;
  }
}
function openExisting(zip, ecosystem, options) {
  for (const folder of lastingFolders(ecosystem, options)) {
    const path = join(folder, INDEX_NAME);
    if (!existsSync(path)) continue;
    try {
      return openIndex(path, ecosystem, zip.identity);
    } catch (error) {
      options.log.info(`${path} is not used: ${messageOf(error)}`);
    }
  }
  return null;
}
async function rebuild(zip, ecosystem, options) {
  for (const folder2 of lastingFolders(ecosystem, options)) {
    if (!isWritable(folder2)) continue;
    try {
      return await buildIn(folder2, zip, ecosystem, options);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      options.log.info(`no index in ${folder2}: ${messageOf(error)}`);
    }
  }
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-osv-"));
  const removeFolder = () => rmSync2(folder, { recursive: true, force: true });
  try {
    const index = await buildIn(folder, zip, ecosystem, options);
    return removedOnClose(index, removeFolder);
  } catch (error) {
    removeFolder();
    throw error;
  }
}
function removedOnClose(index, removeFolder) {
  process.once("exit", removeFolder);
  return {
    ...index,
    close() {
      index.close();
      removeFolder();
      process.off("exit", removeFolder);
    }
  };
}
async function buildIn(folder, zip, ecosystem, options) {
  const index = join(folder, INDEX_NAME);
  await buildIndex({ zip: zip.path, index, ecosystem, log: options.log, now: options.now });
  return openIndex(index, ecosystem, zip.identity);
}
function lastingFolders(ecosystem, options) {
  const beside = join(options.dir, ecosystem);
  return options.cacheDir === void 0 ? [beside] : [beside, join(options.cacheDir, ecosystem)];
}
function isWritable(folder) {
  if (!existsSync(folder)) return true;
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
function isSystemError(error) {
  return typeof error === "object" && error !== null && "syscall" in error;
}
function hydrate(zip, record2) {
  const { offset, length } = record2.place;
  const advisory = parseAdvisory(decodeRecord(readAt(zip.fd, offset, length), record2.place));
  if (advisory?.id !== record2.id) throw new Error("another record stands in its place");
  return advisory;
}

// src/scan/dependencies/database/build-database.ts
async function buildDatabase(dir, log, now = Date.now()) {
  const ecosystems = foldersOf(dir).filter((name) => hasZip(dir, name));
  if (ecosystems.length === 0) {
    throw new ConfigurationError(`no <Ecosystem>/${ZIP_NAME} in ${dir}: run gatehouse db update ${dir}`);
  }
  const indexes = [];
  const problems = [];
  const skipped = [];
  for (const ecosystem of ecosystems) {
    if (comparatorFor(ecosystem) === null) {
      skipped.push(ecosystem);
      continue;
    }
    try {
      indexes.push(await indexEcosystem(dir, ecosystem, log, now));
    } catch (error) {
      problems.push(problemFrom(error, join2(dir, ecosystem, ZIP_NAME)));
    }
  }
  return { indexes, problems, skipped };
}
async function indexEcosystem(dir, ecosystem, log, now = Date.now()) {
  const folder = join2(dir, ecosystem);
  return buildIndex({ zip: join2(folder, ZIP_NAME), index: join2(folder, INDEX_NAME), ecosystem, log, now });
}
function foldersOf(dir) {
  try {
    return readdirSync2(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map((entry) => entry.name).sort();
  } catch (error) {
    throw new ConfigurationError(`the database folder ${dir} cannot be read: ${problemFrom(error).message}`);
  }
}

// src/scan/dependencies/database/update-database.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join5 } from "node:path";

// src/io/retry.ts
var ServiceError = class extends Error {
  name = "ServiceError";
  fault;
  constructor(fault, message) {
    super(message);
    this.fault = fault;
  }
};
var MIN_DELAY_MS = 500;
var MAX_DELAY_MS = 15e3;
async function requestWithRetry(http, request, options) {
  const { default: pRetry } = await import("./part-p-retry.js");
  const left = options.deadline - Date.now();
  if (left <= 0) throw outOfTime(null);
  const budget = AbortSignal.timeout(Math.ceil(left));
  const signal = AbortSignal.any([budget, ...options.signal === void 0 ? [] : [options.signal]]);
  let last = null;
  try {
    return await pRetry(async () => attempt(http, request, signal, options.deadline), {
      retries: options.retries,
      minTimeout: options.minDelayMs ?? MIN_DELAY_MS,
      maxTimeout: MAX_DELAY_MS,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => error instanceof AttemptError && error.again,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof AttemptError)) return;
        last = new ServiceError(error.fault, `${error.message}${attemptNumber > 1 ? ` (${attemptNumber} tries)` : ""}`);
        if (!error.again || retriesLeft === 0 || error.retryAfterMs === 0) return;
        if (Date.now() + error.retryAfterMs >= options.deadline) throw outOfTime(error, error.retryAfterMs);
        await pause(error.retryAfterMs, signal);
      }
    });
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    if (options.signal?.aborted === true) throw new ServiceError("aborted", "the run was ended");
    if (signal.aborted) throw outOfTime(last);
    throw last ?? new ServiceError("no-answer", messageOf(error));
  }
}
var AttemptError = class extends Error {
  fault;
  again;
  retryAfterMs;
  constructor(fault, message, again, retryAfterMs = 0) {
    super(message);
    this.fault = fault;
    this.again = again;
    this.retryAfterMs = retryAfterMs;
  }
};
async function attempt(http, request, signal, deadline) {
  const timeoutMs = Math.max(1, Math.min(request.timeoutMs, deadline - Date.now()));
  const response = await untilAborted(http({ ...request, timeoutMs, signal }), signal).catch((error) => {
    const refused = error instanceof RefusedAnswerError;
    throw new AttemptError(refused ? "refused" : "no-answer", messageOf(error), !refused);
  });
  if (response.status === 429)
    throw new AttemptError("rate-limited", "answered 429, too many requests", true, retryAfter(response));
  if (response.status >= 500) {
    throw new AttemptError("server-error", `answered ${response.status}`, true, retryAfter(response));
  }
  return response;
}
function retryAfter(response) {
  const value = response.headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}
function outOfTime(last, waitMs) {
  const wait = waitMs === void 0 ? "" : `, asks to wait ${Math.round(waitMs / 1e3)} s`;
  return new ServiceError("budget", `time budget used up${last === null ? "" : `; last: ${last.message}${wait}`}`);
}
async function untilAborted(work, signal) {
  signal.throwIfAborted();
  let stop = () => {
  };
  const aborted = new Promise((_, reject) => {
    stop = () => reject(new Error("ended while waiting"));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
async function pause(ms, signal) {
  const { setTimeout: sleep } = await import("node:timers/promises");
  await sleep(ms, void 0, { signal });
}

// src/scan/dependencies/service-url.ts
function serviceUrl(variable, env, publicUrl) {
  const value = env[variable];
  if (value === void 0 || value === "") return publicUrl;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !isSafe(url) || url.search !== "") {
    throw new ConfigurationError(`${variable} must be an https address, or http://127.0.0.1 or http://localhost`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function isSafe(url) {
  const local = url.protocol === "http:" && (url.hostname === "127.0.0.1" || url.hostname === "localhost");
  return (local || url.protocol === "https:") && url.username === "" && url.password === "";
}

// src/scan/dependencies/database/change-list.ts
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
var ID = /^[A-Za-z0-9](?:[A-Za-z0-9._:+-]{0,98}[A-Za-z0-9])?$/;
function parseChangeList(text, whole) {
  const lines = text.split("\n");
  const last = lines.pop();
  if (whole && last !== void 0 && last.trim() !== "") lines.push(last);
  const changes = [];
  let before = null;
  for (const line of lines) {
    const [at = "", id = "", ...more] = line.trimEnd().split(",");
    if (more.length > 0 || !TIME.test(at) || !ID.test(id)) return null;
    if (before !== null && compareTimes(at, before) > 0) return null;
    before = at;
    changes.push({ at, id });
  }
  return { changes, whole };
}
function changesSince(list, seen, seenIds) {
  const known = new Set(seenIds);
  const changed = /* @__PURE__ */ new Set();
  for (const { at, id } of list.changes) {
    const order = compareTimes(at, seen);
    if (order < 0) return [...changed];
    if (order > 0 || !known.has(id)) changed.add(id);
  }
  return list.whole ? [...changed] : null;
}
function isChangeTime(text) {
  return TIME.test(text);
}
function compareTimes(a, b) {
  const [left, right] = [a.slice(0, 19), b.slice(0, 19)];
  return left < right ? -1 : left > right ? 1 : 0;
}

// src/scan/dependencies/database/bucket.ts
var PUBLIC_DUMPS = "https://osv-vulnerabilities.storage.googleapis.com";
var MAX_ZIP = 4 * 2 ** 30;
var ZIP_TIMEOUT_MS = 15 * 6e4;
var LIST_PART = 256 << 10;
var MAX_LIST = 128 << 20;
var MAX_RECORD2 = 8 << 20;
var TIMEOUT_MS = 6e4;
function openBucket(options) {
  const url = serviceUrl("GATEHOUSE_OSV_DUMPS", options.env, PUBLIC_DUMPS);
  const at = (...parts3) => [url, ...parts3.map(encodeURIComponent)].join("/");
  const retry = (timeoutMs) => ({
    retries: options.retries ?? 3,
    deadline: Date.now() + timeoutMs,
    ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
  });
  async function get(target, timeoutMs, more) {
    return requestWithRetry(options.http, { method: "GET", url: target, timeoutMs, ...more }, retry(timeoutMs));
  }
  return {
    url,
    async saveZip(ecosystem, file, etag) {
      const headers = etag === null ? {} : { "if-none-match": etag };
      const response = await get(at(ecosystem, "all.zip"), ZIP_TIMEOUT_MS, {
        maxBytes: MAX_ZIP,
        bodyFile: file,
        headers
      });
      if (response.status === 304 && etag !== null) return "unchanged";
      if (response.status === 404)
        throw new ServiceError("refused", `${at(ecosystem, "all.zip")} does not exist (404)`);
      if (response.status !== 200) throw new ServiceError("refused", `answered ${response.status}`);
      return { etag: response.headers.etag ?? null, hash: response.headers["x-goog-hash"] ?? null };
    },
    async changes(ecosystem) {
      const headers = { range: `bytes=0-${LIST_PART - 1}` };
      const response = await get(at(ecosystem, "modified_id.csv"), TIMEOUT_MS, { maxBytes: MAX_LIST, headers });
      if (response.status !== 200 && response.status !== 206) return null;
      const whole = response.status === 200 || response.body.length < LIST_PART;
      return parseChangeList(response.body.toString("utf8"), whole);
    },
    async record(ecosystem, id) {
      const response = await get(at(ecosystem, `${id}.json`), TIMEOUT_MS, { maxBytes: MAX_RECORD2 });
      if (response.status !== 200) throw new ServiceError("refused", `${id}: answered ${response.status}`);
      return response.body;
    }
  };
}

// src/scan/dependencies/database/update-ecosystem.ts
import { randomBytes as randomBytes4 } from "node:crypto";
import { mkdirSync as mkdirSync2, renameSync as renameSync3, rmSync as rmSync5 } from "node:fs";
import { join as join4 } from "node:path";

// src/scan/dependencies/database/download-hash.ts
import { createHash as createHash3 } from "node:crypto";
import { createReadStream } from "node:fs";
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 2197175160 : value >>> 1;
  return value;
});
async function fitsHash(path, header) {
  const expected = new Map(
    header.split(",").map((part) => {
      const equals = part.indexOf("=");
      return [part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1).trim()];
    })
  );
  const md5 = createHash3("md5");
  let crc = 4294967295;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk;
    md5.update(bytes);
    if (expected.has("crc32c")) crc = crc32c(bytes, crc);
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(~crc >>> 0);
  const actual = /* @__PURE__ */ new Map([
    ["md5", md5.digest("base64")],
    ["crc32c", sum.toString("base64")]
  ]);
  return [...actual].every(([name, value]) => !expected.has(name) || expected.get(name) === value);
}
function crc32c(bytes, start) {
  let crc = start;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
  return crc >>> 0;
}

// src/scan/dependencies/database/update-state.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { closeSync as closeSync5, readFileSync, renameSync as renameSync2, rmSync as rmSync3, statSync, writeFileSync } from "node:fs";
import { join as join3 } from "node:path";
var STATE_NAME = "update.json";
var MAX_STATE = 1 << 20;
function readState(folder) {
  try {
    const path = join3(folder, STATE_NAME);
    if (statSync(path).size > MAX_STATE) return null;
    const state = JSON.parse(readFileSync(path, "utf8"));
    if (!isState(state)) return null;
    const zip = identityOf(join3(folder, ZIP_NAME));
    return zip.size === state.zip.size && zip.directorySha256 === state.zip.directorySha256 ? state : null;
  } catch {
    return null;
  }
}
function writeState(folder, state) {
  const temporary = join3(folder, `${STATE_NAME}.${process.pid}.${randomBytes2(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}
`, { flag: "wx" });
    renameSync2(temporary, join3(folder, STATE_NAME));
  } catch (error) {
    rmSync3(temporary, { force: true });
    throw error;
  }
}
function identityOf(path) {
  const zip = openZip(path);
  closeSync5(zip.fd);
  return zip.identity;
}
function isState(value) {
  if (typeof value !== "object" || value === null) return false;
  const { source, etag, downloaded, newest, newestIds, zip } = value;
  return typeof source === "string" && (etag === null || typeof etag === "string") && typeof downloaded === "number" && (newest === null || typeof newest === "string") && Array.isArray(newestIds) && newestIds.every((id) => typeof id === "string") && typeof zip === "object" && zip !== null && "size" in zip && "directorySha256" in zip;
}

// src/scan/dependencies/database/zip-rewrite.ts
import { randomBytes as randomBytes3 } from "node:crypto";
import { closeSync as closeSync6, openSync as openSync4, rmSync as rmSync4, writeSync as writeSync2 } from "node:fs";
import { setImmediate as setImmediate2 } from "node:timers/promises";
import { crc32 as crc323, deflateRawSync } from "node:zlib";

// src/scan/dependencies/database/zip-layout.ts
var LIMIT_16 = 65535;
var LIMIT_32 = 4294967295;
var UTF8 = 2048;
var VERSION2 = 45;
function records(entry, offset) {
  const name = Buffer.from(entry.name);
  if (entry.encrypted) throw new Error("an entry is encrypted");
  if (entry.size >= LIMIT_32 || entry.compressedSize >= LIMIT_32) throw new Error("an entry is larger than 4 GB");
  if (name.length > LIMIT_16) throw new Error("the name of an entry is too long");
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION2, 0);
  common.writeUInt16LE(UTF8, 2);
  common.writeUInt16LE(entry.method, 4);
  common.writeUInt32LE(entry.crc, 10);
  common.writeUInt32LE(entry.compressedSize, 14);
  common.writeUInt32LE(entry.size, 18);
  common.writeUInt16LE(name.length, 22);
  const wide = offset >= LIMIT_32;
  const extra = Buffer.alloc(wide ? 12 : 0);
  if (wide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const inDirectory = Buffer.from(common);
  inDirectory.writeUInt16LE(extra.length, 24);
  const attributes = Buffer.alloc(14);
  attributes.writeUInt32LE(wide ? LIMIT_32 : offset, 10);
  return {
    local: Buffer.concat([signature(67324752), common, name]),
    directory: Buffer.concat([signature(33639248), version(), inDirectory, attributes, name, extra])
  };
}
function endRecords(entries, size, offset) {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(entries, LIMIT_16), 4);
  end.writeUInt16LE(Math.min(entries, LIMIT_16), 6);
  end.writeUInt32LE(Math.min(size, LIMIT_32), 8);
  end.writeUInt32LE(Math.min(offset, LIMIT_32), 12);
  const short = Buffer.concat([signature(101010256), end]);
  if (entries < LIMIT_16 && size < LIMIT_32 && offset < LIMIT_32) return short;
  const long = Buffer.alloc(52);
  long.writeBigUInt64LE(44n, 0);
  long.writeUInt16LE(VERSION2, 8);
  long.writeUInt16LE(VERSION2, 10);
  long.writeBigUInt64LE(BigInt(entries), 20);
  long.writeBigUInt64LE(BigInt(entries), 28);
  long.writeBigUInt64LE(BigInt(size), 36);
  long.writeBigUInt64LE(BigInt(offset), 44);
  const locator = Buffer.alloc(16);
  locator.writeBigUInt64LE(BigInt(offset + size), 4);
  locator.writeUInt32LE(1, 12);
  return Buffer.concat([signature(101075792), long, signature(117853008), locator, short]);
}
function version() {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(VERSION2);
  return bytes;
}
function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

// src/scan/dependencies/database/zip-rewrite.ts
var ENTRIES_BETWEEN_BREATHS = 5e3;
async function rewriteZip(path, replaced2) {
  const zip = openZip(path);
  const copy = `${path}.${process.pid}.${randomBytes3(6).toString("hex")}.tmp`;
  const fd = openSync4(copy, "wx");
  const out = appender(fd);
  try {
    const window = zipWindow(zip.fd);
    let seen = 0;
    for (const entry of zipEntries(zip)) {
      if (++seen % ENTRIES_BETWEEN_BREATHS === 0) await setImmediate2();
      if (replaced2.has(entry.name) || entry.name.endsWith("/")) continue;
      out.add(entry, window.read(entry).bytes);
    }
    for (const [name, content] of replaced2) {
      const packed = deflateRawSync(content);
      const sizes = { compressedSize: packed.length, size: content.length };
      out.add({ name, method: 8, encrypted: false, crc: crc323(content), ...sizes }, packed);
    }
    out.end();
    return copy;
  } catch (error) {
    rmSync4(copy, { force: true });
    throw broken(path, `the zip file cannot be brought up to date: ${error instanceof Error ? error.message : error}`);
  } finally {
    closeSync6(fd);
    closeSync6(zip.fd);
  }
}
var WRITE_SIZE2 = 1 << 20;
function appender(fd) {
  const central = [];
  let pending = [];
  let pendingSize = 0;
  let offset = 0;
  const flush = () => {
    const bytes = Buffer.concat(pending, pendingSize);
    for (let done = 0; done < bytes.length; ) done += writeSync2(fd, bytes, done);
    pending = [];
    pendingSize = 0;
  };
  const append2 = (bytes) => {
    pending.push(bytes);
    pendingSize += bytes.length;
    offset += bytes.length;
  };
  return {
    /** `data` may be a view that is overwritten afterwards. */
    add(entry, data) {
      const { local, directory } = records(entry, offset);
      central.push(directory);
      append2(local);
      append2(Buffer.from(data));
      if (pendingSize >= WRITE_SIZE2) flush();
    },
    end() {
      const start = offset;
      for (const record2 of central) append2(record2);
      append2(endRecords(central.length, offset - start, start));
      flush();
    }
  };
}

// src/scan/dependencies/database/update-ecosystem.ts
var MAX_SINGLE = 2e3;
var CONCURRENCY = 16;
var WHOLE_AFTER_MS = 7 * 24 * 60 * 60 * 1e3;
async function updateEcosystem(ecosystem, context) {
  const { dir, bucket, log, now } = context;
  const folder = join4(dir, ecosystem);
  mkdirSync2(folder, { recursive: true });
  const found2 = readState(folder);
  const state = found2?.source === bucket.url ? found2 : null;
  const list = await changeList(ecosystem, context);
  if (state?.newest != null && list !== null && now - state.downloaded < WHOLE_AFTER_MS) {
    const changed = changesSince(list, state.newest, state.newestIds);
    if (changed?.length === 0) return "nothing changed";
    if (changed !== null && changed.length <= MAX_SINGLE) {
      try {
        return await putOver({ ecosystem, state, changed, list, context });
      } catch (error) {
        log.info(`${ecosystem}: ${messageOf(error)}; the whole zip is downloaded instead`);
      }
    }
  }
  return wholeZip({ ecosystem, state, list, context });
}
async function changeList(ecosystem, { bucket, log }) {
  try {
    return await bucket.changes(ecosystem);
  } catch (error) {
    log.info(`${ecosystem}: no list of changes: ${messageOf(error)}`);
    return null;
  }
}
async function putOver({ ecosystem, state, changed, list, context }) {
  const folder = join4(context.dir, ecosystem);
  const records2 = await mapLimit(changed, CONCURRENCY, async (id) => {
    const bytes = await context.bucket.record(ecosystem, id);
    if (advisoryId(bytes) !== id) throw new ScanError(`${id}: the answer is not that advisory`);
    return [`${id}.json`, bytes];
  });
  const zip = await rewriteZip(join4(folder, ZIP_NAME), new Map(records2));
  await putInPlace(zip, ecosystem, context);
  const newest = list.changes[0]?.at ?? null;
  writeState(folder, { ...state, newest, newestIds: idsAt(list, newest), zip: identityOf(join4(folder, ZIP_NAME)) });
  return `${counted(changed.length)} changed`;
}
async function wholeZip({ ecosystem, state, list, context }) {
  const { bucket, dir, now } = context;
  const folder = join4(dir, ecosystem);
  const zip = join4(folder, `${ZIP_NAME}.${process.pid}.${randomBytes4(6).toString("hex")}.tmp`);
  try {
    const saved = await bucket.saveZip(ecosystem, zip, state?.etag ?? null);
    if (saved === "unchanged") {
      if (state !== null) writeState(folder, { ...state, downloaded: now });
      return "nothing changed";
    }
    if (saved.hash !== null && !await fitsHash(zip, saved.hash)) {
      throw new ScanError("the downloaded zip is not what the server says it sent (x-goog-hash)");
    }
    const header = await putInPlace(zip, ecosystem, context);
    const newest = seenUntil(list, header);
    const identity = identityOf(join4(folder, ZIP_NAME));
    const { etag } = saved;
    const newestIds = list === null ? [] : idsAt(list, newest);
    writeState(folder, { source: bucket.url, etag, downloaded: now, newest, newestIds, zip: identity });
    return `${counted(header.records)} downloaded`;
  } finally {
    rmSync5(zip, { force: true });
  }
}
async function putInPlace(zip, ecosystem, context) {
  const folder = join4(context.dir, ecosystem);
  try {
    const { log, now } = context;
    const header = await buildIndex({ zip, index: join4(folder, INDEX_NAME), ecosystem, log, now });
    renameSync3(zip, join4(folder, ZIP_NAME));
    return header;
  } catch (error) {
    rmSync5(zip, { force: true });
    throw error;
  }
}
function seenUntil(list, { newest }) {
  const listed2 = list?.changes[0]?.at;
  if (listed2 === void 0 || !isChangeTime(newest)) return null;
  return compareTimes(listed2, newest) < 0 ? listed2 : newest;
}
function idsAt(list, moment) {
  if (moment === null) return [];
  return list.changes.filter(({ at }) => compareTimes(at, moment) === 0).map(({ id }) => id);
}
function counted(advisories) {
  return `${advisories} ${advisories === 1 ? "advisory" : "advisories"}`;
}
function advisoryId(bytes) {
  try {
    return parseAdvisory(JSON.parse(bytes.toString("utf8")))?.id ?? null;
  } catch {
    return null;
  }
}

// src/scan/dependencies/database/update-database.ts
var DEFAULT_ECOSYSTEMS = [
  "npm",
  "PyPI",
  "Go",
  "crates.io",
  "Maven",
  "NuGet",
  "Packagist",
  "RubyGems",
  "Hex",
  "Pub",
  "GitHub Actions"
];
async function updateDatabase(dir, named2, options) {
  const ecosystems = chosen(dir, named2);
  const bucket = openBucket({ ...options, env: options.env ?? process.env });
  const done = [];
  const problems = [];
  for (const ecosystem of ecosystems) {
    options.log.info(`${ecosystem}: asking ${bucket.url}`);
    try {
      const what = await updateEcosystem(ecosystem, {
        dir,
        bucket,
        log: options.log,
        now: options.now ?? Date.now()
      });
      done.push({ ecosystem, what });
    } catch (error) {
      problems.push(notUpdated(dir, ecosystem, error));
    }
  }
  return { ecosystems: done, problems };
}
function chosen(dir, named2) {
  const known = knownEcosystems();
  for (const name of named2) {
    if (known.includes(name)) continue;
    const suggestion = nearest(name, known);
    const hint = suggestion === null ? `known: ${known.join(", ")}` : `did you mean '${suggestion}'?`;
    throw new ConfigurationError(`unknown ecosystem '${name}'; ${hint}`);
  }
  if (named2.length > 0) return [...new Set(named2)];
  const present = known.filter((name) => hasZip(dir, name));
  return present.length > 0 ? present : DEFAULT_ECOSYSTEMS;
}
function notUpdated(dir, ecosystem, error) {
  const problem = problemFrom(error);
  const kept = existsSync2(join5(dir, ecosystem, ZIP_NAME));
  return {
    message: `${ecosystem} could not be updated: ${problem.message}${kept ? "; the old advisories stay in use" : ""}`,
    path: join5(dir, ecosystem),
    remedy: "run gatehouse db update again when the network and the disk allow it"
  };
}

// src/scan/dependencies/find-advisory.ts
import { closeSync as closeSync7, readdirSync as readdirSync3 } from "node:fs";
import { join as join6 } from "node:path";

// src/scan/dependencies/osv-api/base-url.ts
var PUBLIC_OSV_API = "https://api.osv.dev";
function osvApiUrl(env) {
  return serviceUrl("GATEHOUSE_OSV_API", env, PUBLIC_OSV_API);
}

// src/scan/dependencies/osv-api/client.ts
var DEFAULT_BUDGET_MS = 6e4;
var DEFAULT_RETRIES = 4;
var REQUEST_TIMEOUT_MS = 4e4;
var MAX_BYTES = 40 * 1024 * 1024;
function osvClient(options) {
  let deadline = null;
  async function send(method, path, body) {
    deadline ??= Date.now() + (options.budgetMs ?? DEFAULT_BUDGET_MS);
    const response = await requestWithRetry(
      options.http,
      {
        method,
        url: `${options.baseUrl}${path}`,
        headers: { accept: "application/json", ...body !== void 0 && { "content-type": "application/json" } },
        ...body !== void 0 && { body },
        timeoutMs: REQUEST_TIMEOUT_MS,
        maxBytes: MAX_BYTES
      },
      {
        retries: options.retries ?? DEFAULT_RETRIES,
        deadline,
        ...options.signal !== void 0 && { signal: options.signal },
        ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
      }
    );
    const { status } = response;
    if (status !== 200 && status !== 400 && status !== 404) throw new ServiceError("refused", `answered ${status}`);
    return { status, json: parseJson(response.body, status) };
  }
  return {
    post: (path, body) => send("POST", path, JSON.stringify(body)),
    get: (path) => send("GET", path)
  };
}
function parseJson(body, status) {
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    if (status !== 200) return null;
    if (/^\s*</.test(text)) throw new ServiceError("malformed", "answered with an HTML page instead of JSON");
    throw new ServiceError("malformed", `answered with broken JSON (${body.length} bytes)`);
  }
}

// src/scan/dependencies/advisory.ts
function bareAdvisory(id, modified = "") {
  return {
    id,
    modified,
    withdrawn: false,
    aliases: [],
    upstream: [],
    related: [],
    summary: "",
    details: "",
    severity: [],
    severityWord: null,
    cwe: [],
    references: [],
    affected: []
  };
}

// src/scan/dependencies/osv-api/hydrate.ts
var CONCURRENCY2 = 16;
var ID2 = /^[A-Za-z0-9][\w.:+-]{0,99}$/;
async function hydrate2(client, cache, parse4, refs) {
  const newest = /* @__PURE__ */ new Map();
  for (const ref of refs) {
    const known = newest.get(ref.id);
    if (known === void 0 || known.modified < ref.modified) newest.set(ref.id, ref);
  }
  const problems = [];
  const advisories = /* @__PURE__ */ new Map();
  await mapLimit([...newest.values()], CONCURRENCY2, async (ref) => {
    try {
      advisories.set(ref.id, await record(client, cache, parse4, ref));
    } catch (error) {
      problems.push({ message: `advisory ${ref.id.slice(0, 100)}: details not available, ${messageOf(error)}` });
      advisories.set(ref.id, bareAdvisory(ref.id, ref.modified));
    }
  });
  problems.sort((a, b) => a.message < b.message ? -1 : 1);
  return { advisories, problems };
}
async function record(client, cache, parse4, ref) {
  const cached = parse4(await cache.read(ref));
  if (cached !== null && cached.id === ref.id && cached.modified === ref.modified) return cached;
  const json = await fetchRecord(client, ref.id, true);
  const advisory = parse4(json);
  if (advisory === null) throw new ServiceError("malformed", "answered something that is no OSV record");
  if (advisory.id === ref.id && advisory.modified === ref.modified) await cache.write(ref, json);
  return advisory;
}
async function fetchRecord(client, id, followAlias) {
  if (!ID2.test(id)) throw new ServiceError("malformed", "not an id of OSV");
  const answer = await client.get(`/v1/vulns/${encodeURIComponent(id)}`);
  if (answer.status === 200) return answer.json;
  const alias = answer.status === 404 && followAlias ? aliasIn(answer.json) : null;
  if (alias !== null) return fetchRecord(client, alias, false);
  throw new ServiceError(
    "refused",
    answer.status === 404 ? "the service does not have it" : `answered ${answer.status}`
  );
}
function aliasIn(json) {
  const message = typeof json === "object" && json !== null && "message" in json ? json.message : null;
  if (typeof message !== "string") return null;
  return /following aliases were:?\s*([A-Za-z0-9][\w.:+-]{0,99})/.exec(message.slice(0, 2e3))?.[1] ?? null;
}

// src/scan/dependencies/find-advisory.ts
async function findAdvisory(id, from) {
  if (from.osvDb !== null) return findInDatabase(id, from.osvDb);
  if (from.offline) throw new ConfigurationError(`${id}: offline without --osv-db there is nothing to look it up in`);
  try {
    return parseAdvisory(
      await fetchRecord(osvClient({ http: from.http, baseUrl: osvApiUrl(process.env), cacheDir: null }), id, true)
    );
  } catch (error) {
    throw new ScanError(`${id}: ${messageOf(error)}`);
  }
}
function findInDatabase(id, dir) {
  for (const ecosystem of readdirSync3(dir).filter((name) => hasZip(dir, name))) {
    const zip = openZip(join6(dir, ecosystem, ZIP_NAME));
    try {
      for (const entry of zipEntries(zip)) {
        if (entry.name !== `${id}.json`) continue;
        return parseAdvisory(decodeRecord(zipWindow(zip.fd).read(entry).bytes, entry));
      }
    } finally {
      closeSync7(zip.fd);
    }
  }
  return null;
}

// src/scan/dependencies/match/groups.ts
function groupAdvisories(advisories) {
  const parents = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    for (const name of [...advisory.aliases, ...advisory.upstream]) join7(parents, advisory.id, name);
  }
  const groups2 = /* @__PURE__ */ new Map();
  for (const advisory of advisories) {
    const root = find(parents, advisory.id);
    const members = groups2.get(root);
    if (members === void 0) groups2.set(root, [advisory]);
    else if (!members.some((member) => member.id === advisory.id)) members.push(advisory);
  }
  return [...groups2.values()].map(toGroup);
}
function toGroup(advisories) {
  const names = new Set(advisories.flatMap((advisory) => [advisory.id, ...advisory.aliases]));
  const ids = [...names].sort((a, b) => idRank(a) - idRank(b) || (a < b ? -1 : 1));
  return { id: ids[0] ?? "", ids, advisories, malicious: ids.some(isMalicious) };
}
function isMalicious(id) {
  return advisoryFamily(id) === "malware";
}
function idRank(id) {
  const family = advisoryFamily(id);
  if (family === "github") return 0;
  return family === "cve" ? 1 : 2;
}
function find(parents, name) {
  let root = name;
  for (let next = parents.get(root); next !== void 0; next = parents.get(root)) root = next;
  let current = name;
  while (current !== root) {
    const next = parents.get(current) ?? root;
    parents.set(current, root);
    current = next;
  }
  return root;
}
function join7(parents, a, b) {
  const left = find(parents, a);
  const right = find(parents, b);
  if (left !== right) parents.set(right, left);
}

// src/scan/dependencies/both-engines.ts
var MAX_NOTES = 200;
var MAX_IDS = 20;
function bothEngines(first, second) {
  return async (lockfiles) => {
    const [a, b] = await Promise.all([first(lockfiles), second(lockfiles)]);
    const disagreements = disagreementsOf(a, b);
    return {
      engine: "both",
      status: worseStatus(a, b),
      reason: reasonOf([a, b]),
      problems: [...a.problems, ...b.problems],
      notes: [...a.notes, ...b.notes, ...disagreements],
      withoutData: a.withoutData.filter((ecosystem) => b.withoutData.includes(ecosystem)),
      head: [...a.head, ...b.head],
      base: [...a.base, ...b.base]
    };
  };
}
function worseStatus(a, b) {
  if (a.status === b.status) return a.status;
  return "partial";
}
function reasonOf(answers) {
  const reasons = answers.flatMap(({ engine, reason }) => {
    if (reason === null) return [];
    return reason.startsWith(engine) ? [reason] : [`${engine}: ${reason}`];
  });
  return reasons.length === 0 ? null : reasons.join("; ");
}
function disagreementsOf(a, b) {
  if (a.status === "failed" || b.status === "failed") return [];
  const places = /* @__PURE__ */ new Map();
  collect2(places, a.head, "first");
  collect2(places, b.head, "second");
  const notes = [...places.values()].flatMap(({ first, second }) => [
    ...onlyIn(first, second).map((text) => `only ${a.engine} reports ${text}`),
    ...onlyIn(second, first).map((text) => `only ${b.engine} reports ${text}`)
  ]);
  const sorted = notes.sort();
  if (sorted.length <= MAX_NOTES) return sorted;
  return [...sorted.slice(0, MAX_NOTES), `${sorted.length - MAX_NOTES} further disagreements between the engines`];
}
function collect2(places, hits, side) {
  for (const hit of hits) {
    const { ecosystem, name, version: version2 } = hit.package;
    const key = JSON.stringify([hit.path, ecosystem, name, version2]);
    const place2 = places.get(key) ?? { first: [], second: [] };
    place2[side].push(hit);
    places.set(key, place2);
  }
}
function onlyIn(hits, others) {
  const known = new Set(
    others.flatMap((hit2) => hit2.advisories).flatMap((advisory) => [advisory.id, ...advisory.aliases])
  );
  const [hit] = hits;
  if (hit === void 0) return [];
  const groups2 = groupAdvisories(hits.flatMap((entry) => entry.advisories));
  const ids = groups2.filter((group) => !group.ids.some((id) => known.has(id))).map((group) => group.id);
  if (ids.length === 0) return [];
  const list = `${ids.slice(0, MAX_IDS).join(", ")}${ids.length > MAX_IDS ? ` and ${ids.length - MAX_IDS} more` : ""}`;
  return [`${list} for ${hit.package.ecosystem} ${hit.package.name}@${hit.package.version} in ${hit.path}`];
}

// src/scan/dependencies/builtin.ts
function builtinEngine(source) {
  return async (lockfiles) => {
    const head = lockfiles.head.flatMap(queriesOf);
    const base = lockfiles.base.flatMap(queriesOf);
    const all = [...head, ...base];
    const answer = await source.affecting(all.map((query) => query.package));
    const hits = all.map(({ path, package: pkg }, index) => {
      return {
        path,
        package: pkg,
        advisories: answer.matches[index] ?? [],
        tool: "gatehouse",
        toolVersion: VERSION
      };
    });
    const affected = (hit) => hit.advisories.length > 0;
    return {
      engine: "builtin",
      status: answer.status,
      reason: answer.reason,
      problems: answer.problems,
      notes: answer.notes,
      withoutData: answer.withoutData,
      head: hits.slice(0, head.length).filter(affected),
      base: hits.slice(head.length).filter(affected)
    };
  };
}
function queriesOf(lockfile) {
  const seen = /* @__PURE__ */ new Set();
  return lockfile.extraction.packages.filter(auditable).flatMap(releasesOf).flatMap((pkg) => {
    const key = JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ path: lockfile.path, package: pkg }];
  });
}
function releasesOf({ ecosystem, name, version: version2, claims }) {
  return [{ ecosystem, name, version: version2 }, ...claims === void 0 ? [] : [{ ecosystem, ...claims }]];
}
function auditable(pkg) {
  return pkg.origin === "registry" && pkg.name !== "" && pkg.version !== "";
}

// src/scan/dependencies/database/ecosystems-without-data.ts
var WITHOUT_DATA = /* @__PURE__ */ new Set(["CocoaPods", "JSR"]);
function hasNoAdvisoriesByDesign(ecosystem) {
  return WITHOUT_DATA.has(ecosystem);
}
var OPTIONAL = /* @__PURE__ */ new Set(["GitHub Actions"]);
function mayBeLeftOut(ecosystem) {
  return OPTIONAL.has(ecosystem);
}

// src/scan/dependencies/database/ecosystem-state.ts
async function openState(ecosystem, options) {
  if (hasNoAdvisoriesByDesign(ecosystem)) return { kind: "without-data" };
  const compare = comparatorFor(ecosystem);
  if (compare === null) {
    const message = `the version order of ${ecosystem} is not known, so its packages cannot be matched`;
    return { kind: "unaudited", why: "absent", problem: { message, remedy: "audit them with another tool" } };
  }
  if (!hasZip(options.dir, ecosystem)) {
    if (mayBeLeftOut(ecosystem)) return { kind: "without-data" };
    const message = `no advisories for ${ecosystem} in ${options.dir}`;
    return {
      kind: "unaudited",
      why: "absent",
      problem: { message, path: options.dir, remedy: `run gatehouse db update ${options.dir}` }
    };
  }
  try {
    return { kind: "open", database: await openEcosystem(ecosystem, options), compare };
  } catch (error) {
    const problem = problemFrom(error, options.dir);
    const message = `advisories for ${ecosystem} cannot be read: ${problem.message}`;
    const remedy = problem.remedy ?? `run gatehouse db build ${options.dir}`;
    return { kind: "unaudited", why: "broken", problem: { ...problem, message, remedy } };
  }
}

// src/scan/dependencies/database/indexed-match.ts
function recordAffects(record2, ecosystem, version2, compare) {
  if (!isExactVersion(ecosystem, version2)) return false;
  const spelled = normalizeVersion(ecosystem, version2);
  return record2.entries.some(
    (entry) => sameEcosystem(entry.ecosystem, ecosystem) && (entry.versions.includes(spelled) || entry.ranges.some((range) => covers(range, spelled, compare)))
  );
}
function recordConcerns(record2, ecosystem) {
  return record2.entries.some((entry) => sameEcosystem(entry.ecosystem, ecosystem));
}

// src/scan/dependencies/database/age-note.ts
var DAY = 24 * 60 * 60 * 1e3;
var STALE_AFTER_DAYS = 14;
function ageNote(header, dir, now) {
  const newest = Date.parse(header.newest);
  if (Number.isNaN(newest)) return `the age of the ${header.ecosystem} advisories is not known`;
  const days2 = Math.floor((now - newest) / DAY);
  if (days2 <= STALE_AFTER_DAYS) return null;
  return `the newest ${header.ecosystem} advisory is ${days2} days old (${header.newest.slice(0, 10)}): run gatehouse db update ${dir}`;
}

// src/scan/dependencies/database/offline-answer.ts
function answerOffline(queries, states, dir, now) {
  const tally = {
    answered: 0,
    unaudited: 0,
    absent: 0,
    problems: /* @__PURE__ */ new Map(),
    withoutData: /* @__PURE__ */ new Set(),
    floating: 0
  };
  const lookups = lookUpAll(queries, states);
  const matches2 = queries.map((query) => {
    const base = baseEcosystem(query.ecosystem);
    return match(query, states.get(base), lookups.get(base), dir, tally);
  });
  const opened = [...states.values()].filter((state) => state.kind === "open");
  for (const { database } of opened) noteUnreadable2(database.header.ecosystem, database.header.unreadable, dir, tally);
  const status = statusOf(tally, dir);
  return {
    matches: matches2,
    status,
    reason: status === "complete" ? null : reasonOf2(tally, queries.length),
    problems: [...tally.problems.values()],
    notes: [...opened.flatMap(({ database }) => ageNote(database.header, dir, now) ?? []), ...floatingNote(tally)],
    withoutData: [...tally.withoutData].sort()
  };
}
function lookUpAll(queries, states) {
  const names = /* @__PURE__ */ new Map();
  for (const query of queries) {
    const base = baseEcosystem(query.ecosystem);
    const list = names.get(base) ?? [];
    list.push(normalizeName(base, query.name));
    names.set(base, list);
  }
  const lookups = /* @__PURE__ */ new Map();
  for (const [base, list] of names) {
    const state = states.get(base);
    if (state?.kind === "open") lookups.set(base, state.database.lookup(list));
  }
  return lookups;
}
function match(query, state, lookups, dir, tally) {
  if (state?.kind === "without-data") {
    tally.withoutData.add(query.ecosystem);
    return [];
  }
  if (state?.kind !== "open") {
    tally.unaudited++;
    if (state?.why === "absent") tally.absent++;
    const problem = state?.problem ?? { message: `${query.ecosystem} was not opened` };
    tally.problems.set(problem.message, problem);
    return [];
  }
  const records2 = lookups?.get(normalizeName(query.ecosystem, query.name)) ?? "damaged";
  if (records2 === "damaged") {
    tally.unaudited++;
    const message = `the index of the ${baseEcosystem(query.ecosystem)} advisories is damaged`;
    tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db build ${dir}` });
    return [];
  }
  if (!isExactVersion(query.ecosystem, query.version)) tally.floating++;
  return affecting(query, records2, state, dir, tally);
}
function affecting(query, records2, { database, compare }, dir, tally) {
  tally.answered++;
  const hits = records2.filter((record2) => recordAffects(record2, query.ecosystem, query.version, compare));
  return hits.map((record2) => {
    try {
      return database.hydrate(record2);
    } catch (error) {
      const message = `advisory ${record2.id} cannot be read: ${messageOf(error)}`;
      tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
      return bareAdvisory(record2.id);
    }
  });
}
function noteUnreadable2(ecosystem, count, dir, tally) {
  if (count === 0) return;
  const message = `${count} ${ecosystem} ${count === 1 ? "advisory" : "advisories"} of the database cannot be read`;
  tally.problems.set(message, { message, path: dir, remedy: `run gatehouse db update ${dir}` });
}
function statusOf(tally, dir) {
  const useless = tally.unaudited > 0 && tally.answered === 0;
  if (useless && (tally.absent < tally.unaudited || ecosystemsIn(dir).length === 0)) return "failed";
  return tally.problems.size > 0 ? "partial" : "complete";
}
function reasonOf2(tally, total) {
  const first = tally.problems.values().next().value?.message ?? "";
  const more = tally.problems.size > 1 ? ` (and ${tally.problems.size - 1} more)` : "";
  return tally.unaudited > 0 ? `${tally.unaudited} of ${total} packages not audited: ${first}${more}` : `${first}${more}`;
}
function floatingNote({ floating }) {
  return floating === 0 ? [] : [`${floating} references name no single release and match no advisory`];
}

// src/scan/dependencies/database/offline-database.ts
async function openDatabase(dir, options) {
  const now = options.now ?? Date.now();
  const states = /* @__PURE__ */ new Map();
  const stateOf = (base) => {
    const state = states.get(base) ?? openState(base, { ...options, dir, now });
    states.set(base, state);
    return state;
  };
  return {
    async affecting(queries) {
      const asked = /* @__PURE__ */ new Map();
      for (const base of new Set(queries.map((query) => baseEcosystem(query.ecosystem)))) {
        asked.set(base, await stateOf(base));
      }
      return answerOffline(queries, asked, dir, now);
    },
    async about(ecosystem, name) {
      return advisoriesAbout(await stateOf(baseEcosystem(ecosystem)), ecosystem, name);
    },
    async close() {
      const opened = await Promise.all(states.values());
      states.clear();
      for (const state of opened) if (state.kind === "open") state.database.close();
    }
  };
}
function advisoriesAbout(state, ecosystem, name) {
  if (state.kind === "without-data") return [];
  if (state.kind === "unaudited") throw new ScanError(state.problem.message);
  const about = `advisories about ${name} (${ecosystem})`;
  const key = normalizeName(ecosystem, name);
  const records2 = state.database.lookup([key]).get(key);
  if (records2 === void 0 || records2 === "damaged")
    throw new ScanError(`${about} cannot be read: the index is damaged`);
  try {
    return records2.filter((record2) => recordConcerns(record2, ecosystem)).map((record2) => state.database.hydrate(record2));
  } catch (error) {
    throw new ScanError(`${about} cannot be read: ${messageOf(error)}`);
  }
}

// src/scan/dependencies/engine.ts
function engineFailed(engine, reason, problems = []) {
  return { engine, status: "failed", reason, problems, notes: [], withoutData: [], head: [], base: [] };
}

// src/scan/dependencies/osv-api/ecosystems.ts
var KNOWN = /* @__PURE__ */ new Set([
  "AlmaLinux",
  "Alpaquita",
  "Alpine",
  "Android",
  "BellSoft Hardened Containers",
  "Bioconductor",
  "Bitnami",
  "Chainguard",
  "ConanCenter",
  "CRAN",
  "crates.io",
  "Debian",
  "Echo",
  "FreeBSD",
  "GHC",
  "GitHub Actions",
  "Go",
  "Hackage",
  "Hex",
  "Julia",
  "Linux",
  "Mageia",
  "Maven",
  "MinimOS",
  "npm",
  "NuGet",
  "openEuler",
  "openSUSE",
  "OSS-Fuzz",
  "Packagist",
  "Photon OS",
  "Pub",
  "PyPI",
  "Red Hat",
  "Rocky Linux",
  "RubyGems",
  "SUSE",
  "SwiftURL",
  "Ubuntu",
  "VSCode",
  "Wolfi"
]);
function osvKnows(ecosystem) {
  const colon = ecosystem.indexOf(":");
  return KNOWN.has(colon === -1 ? ecosystem : ecosystem.slice(0, colon));
}

// src/scan/dependencies/osv-api/query-batch.ts
var BATCH_SIZE = 1e3;
var MAX_PAGES = 50;
var CONCURRENCY3 = 4;
var MAX_BISECTIONS = 200;
async function queryBatch(client, queries) {
  const refs = queries.map(() => []);
  const unanswered = /* @__PURE__ */ new Map();
  const refused = [];
  let bisections = 0;
  async function ask(batch) {
    try {
      const answer = await client.post("/v1/querybatch", { queries: batch.map((item) => queryOf(queries, item)) });
      if (answer.status === 200) return take(batch, resultsOf(answer.json, batch.length));
    } catch (error) {
      for (const { index } of batch) unanswered.set(index, messageOf(error));
      return [];
    }
    return bisect(batch);
  }
  async function bisect(batch) {
    if (batch.length === 1) {
      for (const { index } of batch) {
        refused.push(index);
        unanswered.set(index, "refused by the service as not valid");
      }
      return [];
    }
    bisections += 2;
    if (bisections > MAX_BISECTIONS) {
      for (const { index } of batch) unanswered.set(index, "too many packages of the batch are refused by the service");
      return [];
    }
    const middle = Math.ceil(batch.length / 2);
    return [...await ask(batch.slice(0, middle)), ...await ask(batch.slice(middle))];
  }
  function take(batch, results) {
    const more = [];
    for (const [at, item] of batch.entries()) {
      const result = results[at];
      if (result === void 0) continue;
      refs[item.index]?.push(...result.refs);
      if (result.token !== null) more.push({ index: item.index, token: result.token });
    }
    return more;
  }
  let pending = queries.map((_, index) => ({ index, token: null }));
  for (let page = 0; page < MAX_PAGES && pending.length > 0; page++) {
    const batches = [];
    for (let at = 0; at < pending.length; at += BATCH_SIZE) batches.push(pending.slice(at, at + BATCH_SIZE));
    pending = (await mapLimit(batches, CONCURRENCY3, ask)).flat();
  }
  for (const { index } of pending) unanswered.set(index, `page tokens did not end after ${MAX_PAGES} pages`);
  return { refs, unanswered, refused };
}
function queryOf(queries, item) {
  const query = queries[item.index];
  return {
    version: query?.version,
    package: { ecosystem: query?.ecosystem, name: query?.name },
    ...item.token !== null && { page_token: item.token }
  };
}
function resultsOf(json, count) {
  const results = isRecord2(json) ? json.results : void 0;
  if (!Array.isArray(results) || results.length !== count) {
    throw new ServiceError("malformed", "answered a batch with another number of results than queries");
  }
  return results.map(resultOf);
}
function resultOf(value) {
  if (!isRecord2(value)) throw new ServiceError("malformed", "answered a batch with a result that is not an object");
  const { vulns, next_page_token: token2 } = value;
  if (vulns !== void 0 && !Array.isArray(vulns))
    throw new ServiceError("malformed", "answered a batch without a list");
  const refs = (vulns ?? []).map((entry) => {
    if (!isRecord2(entry) || typeof entry.id !== "string")
      throw new ServiceError("malformed", "answered an advisory without id");
    return { id: entry.id, modified: typeof entry.modified === "string" ? entry.modified : "" };
  });
  return { refs, token: typeof token2 === "string" && token2 !== "" ? token2 : null };
}
function isRecord2(value) {
  return typeof value === "object" && value !== null;
}

// src/scan/dependencies/osv-api/query-package.ts
var MAX_PAGES2 = 50;
async function queryPackage(client, parse4, ecosystem, name) {
  const advisories = [];
  let token2 = null;
  for (let page = 0; page < MAX_PAGES2; page++) {
    const body = { package: { ecosystem, name } };
    if (token2 !== null) body.page_token = token2;
    const { status, json } = await client.post("/v1/query", body);
    if (status !== 200) throw new ServiceError("refused", `answered ${status}`);
    const answer = typeof json === "object" && json !== null ? json : {};
    for (const record2 of Array.isArray(answer.vulns) ? answer.vulns : []) {
      const advisory = parse4(record2);
      if (advisory === null) throw new ServiceError("malformed", "answered something that is no OSV record");
      advisories.push(advisory);
    }
    if (typeof answer.next_page_token !== "string" || answer.next_page_token === "") {
      return advisories.filter((advisory) => !advisory.withdrawn);
    }
    token2 = answer.next_page_token;
  }
  throw new ServiceError("refused", `page tokens did not end after ${MAX_PAGES2} pages`);
}

// src/scan/dependencies/osv-api/record-cache.ts
import { createHash as createHash4, randomBytes as randomBytes5 } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join as join8 } from "node:path";
var MAX_RECORD_BYTES = 8 * 1024 * 1024;
function recordCache(cacheDir) {
  if (cacheDir === null) return { read: async () => null, write: async () => {
  } };
  const folder = join8(cacheDir, "osv-records");
  const fileOf = (ref) => join8(folder, `${hashParts([ref.id, ref.modified], 40)}.json`);
  return {
    async read(ref) {
      if (ref.modified === "") return null;
      try {
        const path = fileOf(ref);
        if ((await stat(path)).size > MAX_RECORD_BYTES) return null;
        const text = await readFile(path, "utf8");
        const body = text.slice(65);
        return text.slice(0, 64) === sha256(body) ? JSON.parse(body) : null;
      } catch {
        return null;
      }
    },
    async write(ref, record2) {
      if (ref.modified === "") return;
      try {
        await mkdir(folder, { recursive: true, mode: 448 });
        const body = JSON.stringify(record2);
        const temporary = join8(folder, `${randomBytes5(8).toString("hex")}.tmp`);
        await writeFile(temporary, `${sha256(body)}
${body}`, { mode: 384, flag: "wx" });
        await rename(temporary, fileOf(ref));
      } catch {
      }
    }
  };
}
function sha256(text) {
  return createHash4("sha256").update(text).digest("hex");
}

// src/scan/dependencies/osv-api/source.ts
function osvApiSource(options, parse4) {
  const client = osvClient(options);
  const cache = recordCache(options.cacheDir);
  const asked = /* @__PURE__ */ new Map();
  async function affecting2(queries) {
    const { distinct: distinct3, indexes, notes, withoutData } = deduplicate(queries);
    const batch = await queryBatch(client, distinct3);
    const { advisories, problems } = await hydrate2(client, cache, parse4, batch.refs.flat());
    const perQuery = batch.refs.map((refs) => {
      const ids = new Set(refs.map((ref) => ref.id));
      return [...ids].flatMap((id) => advisories.get(id) ?? []).filter((advisory) => !advisory.withdrawn);
    });
    return {
      matches: indexes.map((index) => index === null ? [] : perQuery[index] ?? []),
      ...statusOf2(batch, distinct3.length, problems.length),
      problems: [...refusedProblems(batch, distinct3), ...problems],
      notes,
      withoutData
    };
  }
  function about(ecosystem, name) {
    if (!osvKnows(ecosystem)) return Promise.resolve([]);
    const key = JSON.stringify([ecosystem, name]);
    const known = asked.get(key) ?? queryPackage(client, parse4, ecosystem, name);
    asked.set(key, known);
    return known;
  }
  return { affecting: affecting2, about };
}
function deduplicate(queries) {
  const distinct3 = [];
  const places = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Set();
  let floating = 0;
  const indexes = queries.map((query) => {
    if (!osvKnows(query.ecosystem)) {
      unknown.add(query.ecosystem);
      return null;
    }
    if (!isExactVersion(query.ecosystem, query.version)) {
      floating++;
      return null;
    }
    const key = JSON.stringify([query.ecosystem, query.name, query.version]);
    const known = places.get(key);
    if (known !== void 0) return known;
    places.set(key, distinct3.length);
    return distinct3.push(query) - 1;
  });
  const notes = floating > 0 ? [`${floating} references name no single release and match no advisory`] : [];
  return { distinct: distinct3, indexes, notes, withoutData: [...unknown].sort() };
}
function statusOf2(batch, asked, withoutDetails) {
  const reasons = [...new Set(batch.unanswered.values())].join("; ");
  const missing = batch.unanswered.size;
  if (missing > 0) {
    const found2 = batch.refs.some((refs) => refs.length > 0);
    const failed2 = missing === asked && !found2;
    const count = failed2 ? "no package" : `${asked - missing} of ${asked} packages`;
    return { status: failed2 ? "failed" : "partial", reason: `OSV API: ${count} audited: ${reasons}` };
  }
  if (withoutDetails > 0) {
    return { status: "partial", reason: `OSV API: ${withoutDetails} advisories without details` };
  }
  return { status: "complete", reason: null };
}
function refusedProblems(batch, queries) {
  return batch.refused.flatMap((index) => {
    const query = queries[index];
    if (query === void 0) return [];
    return [
      {
        message: `${query.ecosystem} ${query.name}@${query.version} is refused by the OSV API as not valid, so it was not audited`,
        remedy: "check the name and version in the lockfile"
      }
    ];
  });
}

// src/scan/dependencies/osv-scanner/base-config.ts
var NAME = "osv-scanner.toml";
var MAX_BYTES2 = 1024 * 1024;
async function baseConfig(workspace) {
  if (workspace.baseline !== "known") return "";
  for await (const result of workspace.read("base", [`${workspace.prefix}${NAME}`], MAX_BYTES2)) {
    if (result.status === "read") return result.bytes.toString("utf8");
  }
  return "";
}

// src/scan/dependencies/osv-scanner/canary.ts
import { join as join10 } from "node:path";
import { promisify } from "node:util";

// src/scan/dependencies/match/affected.ts
function isAffected(advisory, ecosystem, name, version2) {
  if (advisory.withdrawn) return false;
  const compare = comparatorFor(ecosystem);
  if (compare === null || !isExactVersion(ecosystem, version2)) return false;
  const spelled = normalizeVersion(ecosystem, version2);
  return entriesFor(advisory, ecosystem, name).some(
    (entry) => entry.versions.includes(spelled) || sortedRanges(entry, compare).some((range) => covers(range, spelled, compare))
  );
}
function entriesFor(advisory, ecosystem, name) {
  const wanted = normalizeName(ecosystem, name);
  return advisory.affected.filter(
    (entry) => sameEcosystem(entry.ecosystem, ecosystem) && normalizeName(entry.ecosystem, entry.name) === wanted
  );
}

// src/scan/dependencies/purl.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);

// src/scan/dependencies/purl-distro.ts
var DISTROS = [
  { ecosystem: "Debian", type: "deb", namespace: "debian" },
  { ecosystem: "Ubuntu", type: "deb", namespace: "ubuntu" },
  { ecosystem: "Alpine", type: "apk", namespace: "alpine" },
  { ecosystem: "Wolfi", type: "apk", namespace: "wolfi" },
  { ecosystem: "Chainguard", type: "apk", namespace: "chainguard" },
  { ecosystem: "Red Hat", type: "rpm", namespace: "redhat" },
  { ecosystem: "AlmaLinux", type: "rpm", namespace: "almalinux" },
  { ecosystem: "Rocky Linux", type: "rpm", namespace: "rocky-linux" },
  { ecosystem: "SUSE", type: "rpm", namespace: "suse" },
  { ecosystem: "openSUSE", type: "rpm", namespace: "opensuse" },
  { ecosystem: "Mageia", type: "rpm", namespace: "mageia" },
  { ecosystem: "openEuler", type: "rpm", namespace: "openeuler" }
];
var SYNONYMS = /* @__PURE__ */ new Map([
  ["rhel", "redhat"],
  ["red hat", "redhat"],
  ["rocky", "rocky-linux"],
  ["rockylinux", "rocky-linux"],
  ["alma", "almalinux"]
]);
var RELEASES = /* @__PURE__ */ new Map([
  ["stretch", "9"],
  ["buster", "10"],
  ["bullseye", "11"],
  ["bookworm", "12"],
  ["trixie", "13"],
  ["forky", "14"],
  ["trusty", "14.04"],
  ["xenial", "16.04"],
  ["bionic", "18.04"],
  ["focal", "20.04"],
  ["jammy", "22.04"],
  ["noble", "24.04"],
  ["plucky", "25.04"],
  ["questing", "25.10"],
  ["resolute", "26.04"]
]);
function distroPurl(ecosystem, name, version2, join14) {
  const colon = ecosystem.indexOf(":");
  const base = colon === -1 ? ecosystem : ecosystem.slice(0, colon);
  const distro = DISTROS.find((entry) => entry.ecosystem === base);
  if (distro === void 0) return null;
  const release = colon === -1 ? "" : ecosystem.slice(colon + 1).replace(/^v(?=\d)/, "").replace(/:LTS$/, "");
  const qualifiers = release === "" ? {} : { distro: `${distro.namespace}-${release}` };
  return join14(distro.type, distro.namespace, name, version2, qualifiers);
}
function distroEcosystem(type, namespace, name, version2, qualifiers) {
  const space = namespace.toLowerCase();
  const known = SYNONYMS.get(space) ?? space;
  const distro = DISTROS.find((entry) => entry.type === type && entry.namespace === known);
  if (distro === void 0) return null;
  const release = releaseOf(distro, qualifiers.get("distro") ?? "");
  const ecosystem = release === "" ? distro.ecosystem : `${distro.ecosystem}:${release}`;
  const [source = "", sourceVersion] = (qualifiers.get("upstream") ?? "").split("@", 2);
  const epoch = qualifiers.get("epoch");
  const withEpoch = version2 !== null && epoch && type === "rpm" ? `${epoch}:${version2}` : version2;
  if (source === "" || source.endsWith(".src.rpm")) return { ecosystem, name, version: withEpoch };
  return { ecosystem, name: source, version: sourceVersion || withEpoch };
}
function releaseOf({ ecosystem, type }, distro) {
  const last = distro.slice(distro.lastIndexOf("-") + 1).toLowerCase();
  const release = RELEASES.get(last) ?? last.replace(/^v(?=\d)/, "");
  if (type === "rpm" || release.length > 20 || !/^(?:\d+(?:\.\d+)*|edge)$/.test(release)) return "";
  if (ecosystem === "Alpine") {
    const [major = "", minor] = release.split(".");
    return release === "edge" ? release : minor === void 0 ? "" : `v${major}.${minor}`;
  }
  if (ecosystem === "Debian") return release.split(".")[0] ?? "";
  if (ecosystem !== "Ubuntu") return "";
  const [year = "0", month] = release.split(".");
  return month === "04" && Number(year) % 2 === 0 ? `${release}:LTS` : release;
}

// src/scan/dependencies/purl.ts
var TYPES = [
  { type: "npm", ecosystem: "npm", spelling: "path" },
  { type: "pypi", ecosystem: "PyPI", spelling: "flat" },
  { type: "golang", ecosystem: "Go", spelling: "path" },
  { type: "cargo", ecosystem: "crates.io", spelling: "flat" },
  { type: "maven", ecosystem: "Maven", spelling: "colon" },
  { type: "nuget", ecosystem: "NuGet", spelling: "flat" },
  { type: "composer", ecosystem: "Packagist", spelling: "path" },
  { type: "gem", ecosystem: "RubyGems", spelling: "flat" },
  { type: "hex", ecosystem: "Hex", spelling: "flat" },
  { type: "pub", ecosystem: "Pub", spelling: "flat" },
  { type: "swift", ecosystem: "SwiftURL", spelling: "path" },
  { type: "cocoapods", ecosystem: "CocoaPods", spelling: "subpath" },
  { type: "hackage", ecosystem: "Hackage", spelling: "flat" },
  { type: "cran", ecosystem: "CRAN", spelling: "flat" },
  { type: "bioconductor", ecosystem: "Bioconductor", spelling: "flat" },
  { type: "conan", ecosystem: "ConanCenter", spelling: "flat" },
  { type: "julia", ecosystem: "Julia", spelling: "flat" },
  { type: "bitnami", ecosystem: "Bitnami", spelling: "flat" },
  { type: "githubactions", ecosystem: "GitHub Actions", spelling: "path" }
];
var BY_TYPE = new Map(TYPES.map((entry) => [entry.type, entry]));
var BY_ECOSYSTEM = new Map(TYPES.map((entry) => [entry.ecosystem, entry]));
function purlOf(ecosystem, name, version2) {
  const [base = ecosystem] = ecosystem.split(":", 1);
  const known = BY_ECOSYSTEM.get(base);
  if (known === void 0) return distroPurl(ecosystem, name, version2, join9) ?? join9("generic", "", name, version2);
  const { type, spelling } = known;
  if (type === "golang" && name !== "stdlib" && /^\d/.test(version2)) return inPath(type, name, `v${version2}`);
  if (spelling === "path") return inPath(type, name, version2);
  if (spelling === "colon") return join9(type, beforeLast(name, ":"), afterLast(name, ":"), version2);
  if (spelling === "subpath") {
    const slash = name.indexOf("/");
    return slash === -1 ? join9(type, "", name, version2) : join9(type, "", name.slice(0, slash), version2, {}, name.slice(slash + 1));
  }
  return join9(type, "", name, version2);
}
function packageFromPurl(text) {
  let parts3;
  try {
    parts3 = import_packageurl_js.PackageURL.parseString(text);
  } catch {
    return null;
  }
  const [type = "", namespace = "", rawName = "", version2, qualifiers, subpath] = parts3;
  if (rawName === "") return null;
  const lowerType = type.toLowerCase();
  const found2 = BY_TYPE.get(lowerType);
  const space = namespace.split("/").filter((segment) => segment !== "").join("/");
  const given = version2 === void 0 || version2 === "" ? null : version2;
  if (found2 === void 0) return distroEcosystem(lowerType, space, rawName, given, new URLSearchParams(qualifiers));
  const name = nameOf(found2, space, rawName, subpath);
  if (name === null) return null;
  return { ecosystem: found2.ecosystem, name, version: given === null ? null : versionOf(found2.type, given) };
}
function nameOf({ type, spelling }, namespace, name, subpath) {
  if (spelling === "colon") return namespace === "" ? null : `${namespace}:${name}`;
  if (spelling === "subpath") return subpath ? `${name}/${subpath}` : name;
  if (type === "pypi") return name.toLowerCase().replace(/[-_.]+/g, "-");
  const whole = spelling === "path" && namespace !== "" ? `${namespace}/${name}` : name;
  return type === "composer" || type === "hex" ? whole.toLowerCase() : whole;
}
function versionOf(type, version2) {
  return type === "golang" ? version2.replace(/^v(?=\d)/, "").replace(/^go(?=\d)/, "") : version2;
}
function inPath(type, name, version2) {
  return join9(type, beforeLast(name, "/"), afterLast(name, "/"), version2);
}
function beforeLast(text, separator) {
  return text.slice(0, Math.max(text.lastIndexOf(separator), 0));
}
function afterLast(text, separator) {
  return text.slice(text.lastIndexOf(separator) + 1);
}
function join9(type, namespace, name, version2, qualifiers = {}, subpath = "") {
  const { Component } = import_packageurl_js.PackageURL;
  const space = namespace === "" ? "" : `${strict(Component.namespace.encode(wellFormed(namespace)))}/`;
  const at = version2 === "" ? "" : `@${strict(Component.version.encode(wellFormed(version2)))}`;
  const pairs = Object.keys(qualifiers).length === 0 ? "" : `?${Component.qualifiers.encode(qualifiers)}`;
  const inside = subpath === "" ? "" : `#${strict(Component.subpath.encode(wellFormed(subpath)))}`;
  return `pkg:${type}/${space}${strict(Component.name.encode(wellFormed(name)))}${at}${pairs}${inside}`;
}
function strict(encoded) {
  return encoded.replace(/[!'()*+]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD");
}

// src/scan/dependencies/osv-scanner/canary.ts
var READ_FROM_PURL = /* @__PURE__ */ new Set([
  "npm",
  "PyPI",
  "Go",
  "crates.io",
  "Maven",
  "RubyGems",
  "NuGet",
  "Packagist",
  "Hex",
  "Pub"
]);
var UNSUITABLE = /* @__PURE__ */ new Set(["stdlib", "toolchain"]);
var MAX_ENTRIES = 400;
var MAX_RECORD_BYTES2 = 2 * 1024 * 1024;
async function pickCanaries(database, ecosystems) {
  const bases = new Set([...ecosystems].map(baseEcosystem).filter((ecosystem) => READ_FROM_PURL.has(ecosystem)));
  const canaries = [];
  for (const ecosystem of bases) {
    const canary = await pickCanary(join10(database, ecosystem, "all.zip"), ecosystem).catch(() => null);
    if (canary !== null) canaries.push(canary);
  }
  return canaries;
}
function canaryFile(canaries) {
  const components = canaries.map(({ ecosystem, name, version: version2 }) => {
    return { type: "library", name, version: version2, purl: purlOf(ecosystem, name, version2) };
  });
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components });
}
async function pickCanary(path, ecosystem) {
  const { default: yauzl } = await import("./part-yauzl.js");
  const zip = await promisify(yauzl.open)(path, { lazyEntries: true });
  try {
    let left = MAX_ENTRIES;
    for await (const entry of entriesOf(zip)) {
      if (left-- === 0) return null;
      if (entry.uncompressedSize > MAX_RECORD_BYTES2 || !entry.fileName.endsWith(".json")) continue;
      const canary = canaryIn(await contentOf(zip, entry), ecosystem);
      if (canary !== null) return canary;
    }
    return null;
  } finally {
    zip.close();
  }
}
function canaryIn(text, ecosystem) {
  const advisory = parseAdvisory(JSON.parse(text));
  if (advisory === null || advisory.withdrawn) return null;
  for (const entry of advisory.affected) {
    if (entry.ecosystem !== ecosystem || UNSUITABLE.has(entry.name)) continue;
    if (entry.ranges.some((range) => range.type === "GIT")) continue;
    const events = entry.ranges.flatMap((range) => range.events);
    const named2 = [
      ...entry.versions,
      ...events.flatMap((event) => event.last_affected ?? []),
      ...events.flatMap((event) => event.introduced === "0" ? [] : event.introduced ?? []),
      "1.0.0",
      "0.0.1"
    ];
    const version2 = named2.find(
      (candidate) => /^\d[\w.+-]{0,60}$/.test(candidate) && isAffected(advisory, ecosystem, entry.name, candidate)
    );
    if (version2 !== void 0) return { ecosystem, name: entry.name, version: version2 };
  }
  return null;
}
async function* entriesOf(zip) {
  for (; ; ) {
    const entry = await new Promise((done, fail) => {
      zip.once("entry", done);
      zip.once("end", () => done(null));
      zip.once("error", fail);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}
async function contentOf(zip, entry) {
  const stream = await promisify(zip.openReadStream.bind(zip))(entry);
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

// src/scan/dependencies/osv-scanner/folder.ts
import { existsSync as existsSync3 } from "node:fs";
import { mkdir as mkdir2, mkdtemp, realpath, rm, symlink, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { dirname as dirname2, join as join11, posix, resolve } from "node:path";
var SAFE_NAME = /^[A-Za-z0-9_][\w.+-]{0,120}$/;
var MAX_FOLDER_LENGTH = 160;
async function makeFolder(copies, extras) {
  const root = await realpath(await mkdtemp(join11(tmpdir2(), "gatehouse-")));
  const files = join11(root, "lockfiles");
  await mkdir2(files);
  const folderOf3 = folderNames(files);
  const placed2 = /* @__PURE__ */ new Map();
  for (const copy of copies) {
    const { path, bytes } = copy.lockfile;
    const place2 = join11(folderOf3(copy.side, path), posix.basename(path));
    if (await put(place2, bytes)) placed2.set(place2.replaceAll("\\", "/"), copy);
  }
  for (const { side, lockfile, path, bytes } of extras) {
    const place2 = join11(folderOf3(side, path), posix.basename(path));
    if (await put(place2, bytes)) placed2.set(place2.replaceAll("\\", "/"), { side, lockfile });
  }
  return {
    root,
    files,
    copies: placed2,
    async write(name, content) {
      const place2 = join11(root, name);
      if (!await put(place2, Buffer.from(content))) throw new ScanError(`cannot write ${place2}`);
      return place2;
    },
    remove: () => rm(root, { recursive: true, force: true })
  };
}
function folderNames(files) {
  const folders = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  return (side, path) => {
    const folder = posix.dirname(path);
    const key = `${side}/${folder}`;
    const known = folders.get(key);
    if (known !== void 0) return known;
    const parts3 = folder === "." ? [] : folder.split("/");
    const usual = parts3.every((part) => SAFE_NAME.test(part)) && folder.length <= MAX_FOLDER_LENGTH;
    const first = taken.get(key.toLowerCase()) ?? folder;
    taken.set(key.toLowerCase(), first);
    const place2 = usual && first === folder ? ["tree", ...parts3] : ["other", String(folders.size)];
    const full = join11(files, side, ...place2);
    folders.set(key, full);
    return full;
  };
}
async function put(place2, content) {
  try {
    await mkdir2(dirname2(place2), { recursive: true });
    await writeFile2(place2, content, { mode: 384, flag: "wx" });
    return true;
  } catch {
    return false;
  }
}
async function linkDatabase(folder, database) {
  const base = join11(folder.root, "database");
  await mkdir2(base);
  for (const name of ["osv-scalibr", "osv-scanner"]) await symlink(resolve(database), join11(base, name), "junction");
  return base;
}
function hasEcosystem(database, ecosystem) {
  return existsSync3(join11(database, ecosystem, "all.zip"));
}

// src/scan/dependencies/osv-scanner/version.ts
import { dirname as dirname3 } from "node:path";
var MINIMUM_VERSION = "2.4.0";
var COMMAND = "osv-scanner";
async function installedOsvScanner(exec) {
  const cwd = dirname3(process.execPath);
  const result = await exec(COMMAND, ["--version"], { cwd, timeoutMs: 2e4, maxBytes: 1e5 });
  if (result.ended === "not-found") return { status: "absent", reason: "osv-scanner is not on the PATH" };
  const version2 = /osv-scanner version: v?(\d{1,5}\.\d{1,5}\.\d{1,5}\S{0,40})/.exec(
    result.stdout.toString("utf8")
  )?.[1];
  if (result.exitCode !== 0 || version2 === void 0) {
    return { status: "refused", reason: "osv-scanner does not tell its version" };
  }
  const { default: gte } = await import("./part-semver.js");
  if (!gte(version2, MINIMUM_VERSION)) {
    return {
      status: "refused",
      reason: `osv-scanner ${version2} is older than ${MINIMUM_VERSION}, install a newer one`
    };
  }
  return { status: "usable", version: version2 };
}

// src/scan/dependencies/osv-scanner/hits.ts
function hitsOf(packages, copies, side, toolVersion) {
  const spellings = /* @__PURE__ */ new Map();
  return packages.flatMap((pkg) => {
    const copy = copies.get(pkg.path);
    if (copy === void 0 || copy.side !== side || pkg.advisories.length === 0 || pkg.version === "") return [];
    const known = spellings.get(copy.lockfile) ?? spellingsOf(copy.lockfile);
    spellings.set(copy.lockfile, known);
    const { ecosystem, name, version: version2 } = known.get(keyOf(pkg)) ?? pkg;
    return [
      {
        path: copy.lockfile.path,
        package: { ecosystem, name, version: version2 },
        advisories: pkg.advisories,
        tool: COMMAND,
        toolVersion
      }
    ];
  });
}
function spellingsOf(lockfile) {
  return new Map(lockfile.extraction.packages.map((pkg) => [keyOf(pkg), pkg]));
}
function keyOf({ ecosystem, name, version: version2 }) {
  return JSON.stringify([ecosystem, normalizeName(ecosystem, name), normalizeVersion(ecosystem, version2)]);
}

// src/scan/dependencies/osv-scanner/messages.ts
var SCANNED = /^Scanned (.+) file and found \d+ packages?$/;
var EXTRACTION_ERROR = /^Error during extraction: \(extracting as ([\w./-]{1,100})\) (.*)$/;
var CRASH = /^(?:panic: |fatal error: |runtime: out of memory|SIGSEGV)/;
var MATCHER_ERROR = /^(?:could not load db for .{1,60} ecosystem|an error occurred while|failed to (?:hydrate|query))/i;
var PROGRESS = /^(?:Scanning dir|Starting filesystem walk|Scanned |End status|Loaded |Filtered |Skipping )/;
var MAX_LINE = 400;
function readMessages(stderr, files) {
  const scanned = /* @__PURE__ */ new Set();
  const unreadable2 = [];
  let matcherError = null;
  let crash = null;
  let lastWord = null;
  const known = new Set(files);
  for (const raw of stderr.split("\n")) {
    const line = raw.trimEnd().slice(0, 4096).replaceAll("\\", "/");
    const path = SCANNED.exec(line)?.[1];
    if (path !== void 0 && known.has(path)) scanned.add(path);
    const [, plugin, detail] = EXTRACTION_ERROR.exec(line) ?? [];
    if (plugin?.startsWith("vulnmatch/") === true) matcherError ??= (detail ?? "").slice(0, MAX_LINE);
    else if (plugin !== void 0) {
      const file = files.find((candidate) => detail?.includes(candidate.replace(/^\//, "")));
      unreadable2.push({
        path: file ?? "",
        message: (detail?.split(": ").slice(1).join(": ") ?? "").slice(0, MAX_LINE)
      });
    }
    if (MATCHER_ERROR.test(line)) matcherError ??= line.slice(0, MAX_LINE);
    if (CRASH.test(line)) crash ??= line.slice(0, MAX_LINE);
    if (line !== "" && !PROGRESS.test(line)) lastWord = line.slice(0, MAX_LINE);
  }
  return { scanned, unreadable: unreadable2, matcherError, crash, lastWord };
}

// src/scan/dependencies/osv-scanner/output.ts
function readOutput(stdout) {
  const json = parse3(stdout);
  if (!isRecord(json) || !Array.isArray(json.results)) return null;
  return recordList(json, "results").flatMap((result) => {
    const source = recordField(result, "source");
    const path = source === null ? null : textField(source, "path");
    return path === null ? [] : recordList(result, "packages").flatMap((entry) => scannedPackage(path, entry) ?? []);
  });
}
function parse3(stdout) {
  try {
    return JSON.parse(stdout.toString("utf8"));
  } catch {
    return null;
  }
}
function scannedPackage(path, entry) {
  const about = recordField(entry, "package");
  if (about === null) return null;
  const name = textField(about, "name");
  const ecosystem = textField(about, "ecosystem");
  if (name === null || ecosystem === null || ecosystem === "") return null;
  const advisories = recordList(entry, "vulnerabilities").flatMap((record2) => parseAdvisory(record2) ?? []);
  return {
    path: path.replaceAll("\\", "/"),
    ecosystem,
    name,
    version: textField(about, "version") ?? "",
    advisories: advisories.filter((advisory) => !advisory.withdrawn)
  };
}

// src/scan/dependencies/osv-scanner/run.ts
var TIMEOUT_MS2 = 12e4;
var MAX_OUTPUT_BYTES = 128 * 1024 * 1024;
var SOFT_MEMORY = "3GiB";
var HARD_ADDRESS_SPACE = 16 * 1024 ** 3;
async function runOsvScanner(exec, request) {
  const { folder, config, database } = request;
  const args = [
    "scan",
    "source",
    "--format",
    "json",
    "--all-packages",
    "--no-call-analysis=all",
    "--no-resolve",
    "--no-ignore",
    `--config=${config}`,
    ...database === null ? [] : ["--offline", `--local-db-path=${database}`],
    "--recursive",
    folder
  ];
  const env = { GOMEMLIMIT: SOFT_MEMORY };
  if (database !== null) {
    env.OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY = database;
    env.OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY = database;
  }
  const options = { cwd: folder, timeoutMs: TIMEOUT_MS2, maxBytes: MAX_OUTPUT_BYTES, env };
  if (process.platform === "linux") {
    const limited = await exec("prlimit", [`--as=${HARD_ADDRESS_SPACE}`, COMMAND, ...args], options);
    if (limited.ended !== "not-found" && !limited.stderr.startsWith("prlimit: ")) return limited;
  }
  return exec(COMMAND, args, options);
}

// src/scan/dependencies/osv-scanner/selection.ts
import { posix as posix2 } from "node:path";
function keptBack(lockfile, database) {
  const name = posix2.basename(lockfile.path);
  if (!SAFE_NAME.test(name)) return "its name is unusual";
  if (name === "pnpm-lock.yaml" && hasManyDocuments(lockfile.bytes)) {
    return "osv-scanner reads only the first of its documents";
  }
  if (database !== null) {
    const missing = [...ecosystemsOf([lockfile])].find((ecosystem) => !hasEcosystem(database, ecosystem));
    if (missing !== void 0) return `the database has nothing for ${missing}`;
  }
  return null;
}
function hasManyDocuments(bytes) {
  const marker = /^---(?:[ \t\r]|$)/gm;
  const text = bytes.toString("utf8");
  const markers = text.match(marker)?.length ?? 0;
  return markers > 1 || markers === 1 && !/^(?:[ \t\r]*(?:#[^\n]*)?\n)*---/.test(text);
}
function ecosystemsOf(lockfiles) {
  const all = lockfiles.flatMap((lockfile) => lockfile.extraction.packages);
  return new Set(all.filter((pkg) => pkg.origin === "registry").map((pkg) => baseEcosystem(pkg.ecosystem)));
}
function onlyPaths(lockfiles, accepts) {
  return {
    head: lockfiles.head.filter(accepts),
    base: lockfiles.base.filter(accepts),
    headProblems: [],
    baseProblems: []
  };
}
function packageCount(lockfiles) {
  return [...lockfiles.head, ...lockfiles.base].reduce((sum, { extraction }) => sum + extraction.packages.length, 0);
}

// src/scan/dependencies/osv-scanner/verdict.ts
function judgeRun(run2, output, messages) {
  const end = abnormalEnd(run2);
  if (end !== null) return failed(end);
  if (messages.crash !== null || run2.exitCode === 2) return failed(`crashed: ${messages.crash ?? "exit code 2"}`);
  switch (run2.exitCode) {
    case 0:
    case 1:
    case 127:
      return output === null ? withoutOutput(run2.exitCode, messages) : withOutput(run2.exitCode, output, messages);
    case 128:
      return { status: "nothing", reason: "found no packages in the lockfiles (exit code 128)" };
    case 129:
      return failed("could not ask the OSV API (exit code 129)");
    case 130:
      return failed(`does not accept osv-scanner.toml of the base commit (exit code 130)${said(messages)}`);
    default:
      return failed(`ended with the unknown exit code ${run2.exitCode}${said(messages)}`);
  }
}
function abnormalEnd(run2) {
  switch (run2.ended) {
    case "exited":
      return null;
    case "not-found":
      return "is not on the PATH";
    case "timeout":
      return `did not finish within ${TIMEOUT_MS2 / 1e3} s`;
    case "too-much-output":
      return "wrote more output than is read";
    case "signal":
      return `was ended by ${run2.signal ?? "a signal"}; out of memory?`;
  }
}
function withoutOutput(exitCode, messages) {
  if (exitCode === 127) return failed(`failed without an answer (exit code 127)${said(messages)}`);
  return failed(`answered something that is not its JSON (exit code ${exitCode})`);
}
function withOutput(exitCode, output, messages) {
  const found2 = output.some((pkg) => pkg.advisories.length > 0);
  if (messages.matcherError !== null) {
    const reason = `could not match all packages (exit code ${exitCode}): ${messages.matcherError}`;
    return found2 ? { status: "partial", reason } : failed(reason);
  }
  if (exitCode === 1 && !found2) return failed("says that it found something (exit code 1) and names nothing");
  if (messages.unreadable.length > 0) {
    const count = messages.unreadable.length;
    return {
      status: "partial",
      reason: `could not read ${count} ${count === 1 ? "lockfile" : "lockfiles"} (exit code ${exitCode})`
    };
  }
  if (exitCode === 127) return { status: "partial", reason: `reports an error (exit code 127)${said(messages)}` };
  return { status: "complete", reason: null };
}
function failed(reason) {
  return { status: "failed", reason };
}
function said(messages) {
  return messages.lastWord === null ? "" : `: ${messages.lastWord}`;
}

// src/scan/dependencies/osv-scanner/engine.ts
var MAX_SUM_BYTES = 32 * 1024 * 1024;
function osvScannerEngine(options) {
  return async (lockfiles) => {
    const installed = await installedOsvScanner(options.exec);
    if (installed.status !== "usable") return engineFailed(COMMAND, installed.reason);
    const given = onlyPaths(lockfiles, (lockfile) => keptBack(lockfile, options.database) === null);
    const folder = await makeFolder(copiesOf(given), await goSums(options.workspace, given));
    try {
      const { answer, read } = await scanFolder(options, folder, given, installed.version);
      const unread = onlyPaths(
        lockfiles,
        (lockfile) => !read.has(lockfile) && lockfile.extraction.packages.length > 0 && answer.status !== "failed"
      );
      return packageCount(unread) === 0 ? answer : withRest(answer, unread, options.rest);
    } finally {
      await folder.remove();
    }
  };
}
async function scanFolder(options, folder, given, version2) {
  const { database } = options;
  const canaries = database === null ? [] : await pickCanaries(database, ecosystemsOf([...given.head, ...given.base]));
  const canaryPath = await folder.write("lockfiles/canary/bom.json", canaryFile(canaries));
  const run2 = await runOsvScanner(options.exec, {
    folder: folder.files,
    config: await folder.write("osv-scanner.toml", await baseConfig(options.workspace)),
    database: database === null ? null : await linkDatabase(folder, database)
  });
  const output = readOutput(run2.stdout);
  const messages = readMessages(run2.stderr, [...folder.copies.keys()]);
  const believed = believe(judgeRun(run2, output, messages), output ?? [], canaryPath, canaries, database);
  const { status, reason } = nothingMeans(believed, given);
  const packages = status === "failed" ? [] : output ?? [];
  const read = /* @__PURE__ */ new Set();
  for (const [path, { lockfile }] of folder.copies) {
    if (messages.scanned.has(path) || packages.some((pkg) => pkg.path === path)) read.add(lockfile);
  }
  const problems = messages.unreadable.map(({ path, message }) => {
    const lockfile = folder.copies.get(path)?.lockfile.path;
    return { message: `osv-scanner: ${message}`, ...lockfile !== void 0 && { path: lockfile } };
  });
  return {
    read,
    answer: {
      engine: COMMAND,
      status,
      reason: reason === null ? null : `osv-scanner ${reason}`,
      problems,
      notes: [],
      withoutData: [...ecosystemsOf([...read])].filter(hasNoAdvisoriesByDesign).sort(),
      head: hitsOf(packages, folder.copies, "head", version2),
      base: hitsOf(packages, folder.copies, "base", version2)
    }
  };
}
function believe(verdict, output, canaryPath, canaries, database) {
  if (database === null || verdict.status === "failed" || verdict.status === "nothing") return verdict;
  const path = canaryPath.replaceAll("\\", "/");
  const found2 = new Set(
    output.filter((pkg) => pkg.path === path && pkg.advisories.length > 0).map((pkg) => pkg.ecosystem)
  );
  const missed = canaries.find((canary) => !found2.has(canary.ecosystem));
  const hasFindings = output.some((pkg) => pkg.path !== path && pkg.advisories.length > 0);
  if (missed !== void 0) {
    const reason = `did not find ${missed.ecosystem} ${missed.name}@${missed.version}, which the database calls affected: its answer is not believed`;
    return { status: hasFindings ? "partial" : "failed", reason };
  }
  if (canaries.length === 0 && !hasFindings) {
    return { status: "failed", reason: "found nothing, and the database holds no package to test it with" };
  }
  return verdict;
}
function nothingMeans(verdict, given) {
  if (verdict.status !== "nothing") return { status: verdict.status, reason: verdict.reason };
  const count = packageCount(given);
  if (count === 0) return { status: "complete", reason: null };
  return { status: "failed", reason: `${verdict.reason}, although they hold ${count}` };
}
async function withRest(answer, unread, rest) {
  const paths = [...new Set([...unread.head, ...unread.base].map((lockfile) => lockfile.path))];
  const list = `${paths.slice(0, 10).join(", ")}${paths.length > 10 ? ` and ${paths.length - 10} more` : ""}`;
  if (rest === null) return { ...answer, notes: [...answer.notes, `not read by osv-scanner: ${list}`] };
  const other = await rest(unread);
  const reasons = [answer.reason, other.reason].filter((reason) => reason !== null);
  const whole = answer.status === "complete" && other.status === "complete";
  return {
    engine: COMMAND,
    status: whole ? "complete" : "partial",
    reason: reasons.length === 0 ? null : reasons.join("; "),
    problems: [...answer.problems, ...other.problems],
    notes: [...answer.notes, ...other.notes, `not read by osv-scanner, audited by the built-in engine: ${list}`],
    withoutData: [.../* @__PURE__ */ new Set([...answer.withoutData, ...other.withoutData])].sort(),
    head: [...answer.head, ...other.head],
    base: [...answer.base, ...other.base]
  };
}
function copiesOf(lockfiles) {
  const of = (side) => (lockfile) => ({ side, lockfile });
  return [...lockfiles.head.map(of("head")), ...lockfiles.base.map(of("base"))];
}
async function goSums(workspace, lockfiles) {
  const extras = [];
  for (const side of ["head", "base"]) {
    const modules = lockfiles[side].filter(({ path }) => path === "go.mod" || path.endsWith("/go.mod"));
    const bySum = new Map(modules.map((lockfile) => [lockfile.path.replace(/mod$/, "sum"), lockfile]));
    for await (const result of workspace.read(side, [...bySum.keys()], MAX_SUM_BYTES)) {
      const lockfile = bySum.get(result.path);
      if (result.status === "read" && lockfile !== void 0) {
        extras.push({ side, lockfile, path: result.path, bytes: result.bytes });
      }
    }
  }
  return extras;
}

// src/scan/dependencies/choose-engine.ts
async function chooseEngine(context) {
  const { options, policy } = context;
  const { source, close } = await openSource(context);
  if (source === null) return { engine: offlineWithoutData, about: null, close };
  const builtin = builtinEngine(source);
  const about = (ecosystem, name) => source.about(ecosystem, name);
  const wanted = options.engine ?? policy.dependencies.engine;
  const ours = options.osvDb !== null || options.offline || context.workspace.remote !== void 0;
  if (wanted === "builtin" || wanted === "auto" && ours) {
    return { engine: builtin, about, close };
  }
  const shared = { exec: context.exec, workspace: context.workspace, database: options.osvDb };
  if (wanted === "both")
    return { engine: bothEngines(builtin, osvScannerEngine({ ...shared, rest: null })), about, close };
  const wrapped = osvScannerEngine({ ...shared, rest: builtin });
  if (wanted === "osv-scanner") return { engine: wrapped, about, close };
  const installed = await installedOsvScanner(context.exec);
  if (installed.status === "refused") context.log.warn(`${installed.reason}; the built-in engine is used`);
  return { engine: installed.status === "usable" ? wrapped : builtin, about, close };
}
var offlineWithoutData = async () => engineFailed("builtin", "offline without --osv-db: nothing to audit against");
async function openSource(context) {
  const { options, cacheDir } = context;
  if (options.osvDb !== null) {
    const database = await openDatabase(options.osvDb, {
      log: context.log,
      now: context.now.getTime(),
      ...cacheDir !== null && { cacheDir }
    });
    return { source: database, close: () => database.close() };
  }
  const close = async () => {
  };
  if (options.offline) return { source: null, close };
  const api = { http: context.http, baseUrl: osvApiUrl(process.env), cacheDir, signal: context.signal };
  return { source: osvApiSource(api, parseAdvisory), close };
}

// src/scan/dependencies/read/repository-path.ts
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function fileNameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function siblingPath(path, relative) {
  const given = relative.replaceAll("\\", "/");
  if (given.startsWith("/") || given.includes("\0") || /^[A-Za-z]:/.test(given)) return null;
  const segments2 = [];
  for (const segment of `${folderOf(path)}/${given}`.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments2.push(segment);
    else if (segments2.pop() === void 0) return null;
  }
  return segments2.join("/");
}
function foldersUp(path) {
  const folders = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(`${folder}/`);
  return [...folders, ""];
}

// src/scan/dependencies/read/claims.ts
function claimsOf(entry, address) {
  const { name, version: version2 } = address ?? {};
  const other = name !== void 0 && name !== entry.name || version2 !== void 0 && entry.version !== "" && plain(version2) !== plain(entry.version);
  return other ? { claims: { name: entry.name, version: entry.version } } : {};
}
function plain(version2) {
  return version2.replace(/^[v=\s]+/, "").replace(/\+.*$/, "");
}

// src/scan/dependencies/read/format-version.ts
function formatGaps(file, written, newest) {
  if (written === void 0 || written === null) return [];
  const text = typeof written === "string" || typeof written === "number" ? String(written).trim() : "";
  const major = /^\d{1,6}(?=$|\.)/.exec(text)?.[0];
  if (major !== void 0 && Number(major) <= newest) return [];
  const version2 = /^[\w.+-]{1,20}$/.test(text) ? text : "as it is written";
  return [
    {
      kind: "lockfile",
      path: file.path,
      subject: fileNameOf(file.path),
      reason: `lockfile format version ${version2} is not known; it was read as version ${newest}, and what moved elsewhere in it is missed`
    }
  ];
}

// src/scan/dependencies/read/conflict-markers.ts
function refuseConflictMarkers(file) {
  const { text } = file;
  for (let at = text.indexOf("<<<<<<<"); at !== -1; at = text.indexOf("<<<<<<<", at + 7)) {
    const before = at === 0 ? "\n" : text[at - 1];
    const after = text[at + 7];
    if (before !== "\n" || after !== " " && after !== "\n" && after !== "\r" && after !== void 0) continue;
    throw new LocatedError({
      message: "unresolved merge conflict",
      path: file.path,
      line: lineIndex(text).position(at).line,
      remedy: "resolve the conflict, or delete the file and let the package manager write it again"
    });
  }
}

// src/scan/dependencies/read/value.ts
var NOTHING = Object.freeze({});
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function tableOf(value) {
  return isTable(value) ? value : NOTHING;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function entriesOf2(value) {
  return Object.entries(tableOf(value));
}
function textsOf(value) {
  return listOf(value).filter((item) => typeof item === "string" && item !== "");
}
function field2(value, key) {
  return isTable(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function textField2(value, key) {
  const found2 = field2(value, key);
  return typeof found2 === "string" && found2 !== "" ? found2 : void 0;
}
function flagField(value, key) {
  const found2 = field2(value, key);
  return found2 === true || found2 === "true";
}
function tableField(value, key) {
  return tableOf(field2(value, key));
}
function listField(value, key) {
  return listOf(field2(value, key));
}
function entriesField(value, key) {
  return entriesOf2(field2(value, key));
}
function textsField(value, key) {
  return textsOf(field2(value, key));
}
function requireList(document, key, file) {
  const value = field2(document, key);
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value;
  throw wrongShape(`"${key}" is not a list`, file);
}
function requireEntries(document, key, file) {
  const value = field2(document, key);
  if (isAbsent(value)) return [];
  if (isTable(value)) return Object.entries(value);
  throw wrongShape(`"${key}" is not a table`, file);
}
function isAbsent(value) {
  return value === void 0 || value === null || value === "";
}
function wrongShape(message, file) {
  return new LocatedError({ message, path: file.path, remedy: "let the package manager write the file again" });
}

// src/scan/dependencies/read/json.ts
var REMEDY2 = "restore the file or let its package manager write it again";
function parseJsonFile(file, json = file.text) {
  refuseConflictMarkers(file);
  let value;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const line = lineOfSyntaxError(error, json);
    const message = json.trim() === "" ? "the file is empty" : "not valid JSON";
    throw new LocatedError({ message, path: file.path, ...line && { line }, remedy: REMEDY2 });
  }
  if (isTable(value)) return value;
  throw new LocatedError({ message: "not a JSON object", path: file.path, line: 1, remedy: REMEDY2 });
}
function lineOfSyntaxError(error, text) {
  const message = error instanceof Error ? error.message : "";
  const lineAt = (offset2) => lineIndex(text).position(offset2).line;
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset !== void 0) return lineAt(Number(offset));
  if (message.includes("end of JSON input")) return lineAt(text.length);
  const quoted = /, (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  const at = quoted === void 0 || quoted === "" ? -1 : text.indexOf(quoted);
  if (quoted === void 0 || at === -1 || text.indexOf(quoted, at + 1) !== -1) return void 0;
  return lineAt(at + (message.includes('..."') ? Math.min(10, quoted.length) : 0));
}

// src/scan/dependencies/read/json-comments.ts
function withoutComments(text) {
  const out = [];
  const token2 = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s"/,]+|\//g;
  let copied = 0;
  let comma = -1;
  for (let match2 = token2.exec(text); match2 !== null; match2 = token2.exec(text)) {
    const [word] = match2;
    if (word.startsWith("//") || word.startsWith("/*")) {
      out.push(text.slice(copied, match2.index), word.replace(/[^\n]/g, " "));
      copied = match2.index + word.length;
      continue;
    }
    if (comma !== -1 && (word[0] === "}" || word[0] === "]")) {
      out.push(text.slice(copied, match2.index));
      out[comma] = " ";
      copied = match2.index;
    }
    comma = -1;
    if (word !== ",") continue;
    out.push(text.slice(copied, match2.index), ",");
    comma = out.length - 1;
    copied = match2.index + 1;
  }
  out.push(text.slice(copied));
  return out.join("");
}

// src/scan/dependencies/read/json-lines.ts
var PLACE_LIMIT = 1e6;
var LINE_FEED = 10;
var SPACE = 32;
var QUOTE = 34;
var COMMA = 44;
var OPEN_ARRAY = 91;
var BACKSLASH = 92;
var CLOSE_ARRAY = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
function jsonLines(text, depth) {
  const places = /* @__PURE__ */ new Map();
  const levels = [];
  let line = 1;
  let lastId = 0;
  function note2(level, name) {
    if (levels.length > depth || lastId >= PLACE_LIMIT) return;
    lastId++;
    places.set(`${level.id}${name}`, { id: lastId, line });
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) line++;
    if (code <= SPACE) continue;
    const level = levels.at(-1);
    const starts = level?.awaiting === true && code !== CLOSE_ARRAY && code !== CLOSE_OBJECT;
    if (level !== void 0 && starts) {
      level.awaiting = false;
      if (level.isArray) note2(level, `#${level.index}`);
    }
    if (code === QUOTE) {
      const end = stringEnd(text, at);
      if (level !== void 0 && starts && !level.isArray && levels.length <= depth) {
        note2(level, `.${keyOf2(text.slice(at, end + 1))}`);
      }
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      levels.push({ id: lastId, isArray: code === OPEN_ARRAY, awaiting: true, index: 0 });
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      levels.pop();
    } else if (code === COMMA && level !== void 0) {
      level.awaiting = true;
      level.index++;
    }
  }
  return {
    line(...path) {
      let place2;
      for (const step of path) {
        place2 = places.get(`${place2?.id ?? 0}${typeof step === "number" ? "#" : "."}${step}`);
        if (place2 === void 0) return void 0;
      }
      return place2?.line;
    }
  };
}
function stringEnd(text, start) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
function keyOf2(literal) {
  if (!literal.includes("\\")) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return "";
  }
}

// src/scan/dependencies/read/module-tree.ts
function place(parent) {
  return { parent, modules: /* @__PURE__ */ new Map(), inner: /* @__PURE__ */ new Map() };
}
function placeAt(root, steps2) {
  let at = root;
  for (const step of steps2) {
    const known = at.inner.get(step);
    if (known !== void 0) {
      at = known;
      continue;
    }
    const created = place(at);
    at.inner.set(step, created);
    at = created;
  }
  return at;
}
function resolveModule(from, name) {
  for (let at = from; at !== null; at = at.parent) {
    const found2 = at.modules.get(name);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}

// src/scan/dependencies/read/npm-tarball.ts
var PUBLIC_HOSTS = /* @__PURE__ */ new Set(["registry.npmjs.org", "registry.npmjs.com", "registry.yarnpkg.com"]);
var PLAIN = /^https:\/\/(registry\.(?:npmjs\.org|yarnpkg\.com))\/((?:@[a-z0-9_][\w.-]*\/)?[a-z0-9_][\w.-]*)\/-\/([a-z0-9_][\w.+-]*)\.tgz(?:#\w*)?$/i;
var MAX_LENGTH = 4096;
function isPublicTarball({ host }) {
  return PUBLIC_HOSTS.has(host);
}
function npmTarball(address) {
  const [, registry, written, plainFile] = PLAIN.exec(address) ?? [];
  if (registry !== void 0 && written !== void 0 && plainFile !== void 0) {
    return {
      host: registry.toLowerCase(),
      name: written,
      ...versionIn(plainFile, written.slice(written.lastIndexOf("/") + 1))
    };
  }
  if (address.length > MAX_LENGTH || !/^\s*https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.replace(/\.$/, "");
  const steps2 = stepsOf(url.pathname);
  if (host === "npm.pkg.github.com" && steps2[0] === "download") {
    const [scope2 = "", name2, version2] = steps2.slice(1);
    if (!scope2.startsWith("@") || name2 === void 0) return null;
    return { host, name: `${scope2}/${name2}`, ...version2 !== void 0 && { version: version2 } };
  }
  const dash = steps2.lastIndexOf("-");
  const bare = steps2[dash - 1];
  const file = /^(.+)\.(?:tgz|tar\.gz)$/i.exec(steps2.at(-1) ?? "")?.[1];
  if (dash < 1 || bare === void 0 || bare === "" || file === void 0) return null;
  const scope = steps2[dash - 2];
  const name = scope?.startsWith("@") === true ? `${scope}/${bare}` : bare;
  return { host, name, ...versionIn(file, bare) };
}
function versionIn(file, bare) {
  return file.startsWith(`${bare}-`) ? { version: file.slice(bare.length + 1) } : {};
}
function stepsOf(pathname) {
  const steps2 = [];
  for (const step of decoded(pathname).split(/[/\\]/)) {
    if (step === "..") steps2.pop();
    else if (step !== "" && step !== ".") steps2.push(step);
  }
  return steps2;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/scan/dependencies/read/npm-specifier.ts
var REGISTRY = { origin: "registry" };
var GIT = /^(?:git(?:\+[a-z]+)?:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/i;
var LOCAL = /^(?:file:|link:|portal:|exec:|\.{1,2}\/|\/|~\/)/i;
var SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#|$)/;
var HOSTED_ARCHIVE = /^https?:\/\/(?:codeload\.github\.com\/|github\.com\/[^?#]*\/(?:archive|tarball)\/|(?:www\.)?bitbucket\.org\/[^?#]*\/get\/|gitlab\.com\/[^?#]*archive)/i;
function npmSpecifier(spec2, depth = 0) {
  if (spec2.startsWith("npm:")) {
    const target = spec2.slice(4);
    const at = target.indexOf("@", 1);
    const name = at === -1 ? target : target.slice(0, at);
    if (/^\d|^[~^<>=*]|^$/.test(name) || at === -1 && !/^@?[\w.-]+(?:\/[\w.-]+)?$/.test(name)) return REGISTRY;
    return { origin: "registry", name };
  }
  if (spec2.startsWith("workspace:")) return { origin: "workspace" };
  if (spec2.startsWith("patch:")) return patched(spec2.slice(6), depth);
  const tarball = npmTarball(spec2);
  if (tarball !== null) {
    const { host: _host, ...release } = tarball;
    return { origin: isPublicTarball(tarball) ? "registry" : "url", ...release };
  }
  if (LOCAL.test(spec2)) return { origin: "file" };
  if (GIT.test(spec2) || HOSTED_ARCHIVE.test(spec2) || isGitUrl(spec2)) return git(spec2);
  if (/^https?:/i.test(spec2)) return { origin: "url" };
  return SHORTHAND.test(spec2) ? git(spec2) : REGISTRY;
}
function resolvedAddress(resolved) {
  const address = npmSpecifier(resolved.trim());
  if (address.origin !== "registry" || address.version !== void 0 || npmTarball(resolved) !== null) return address;
  const version2 = /^(?:npm:(?:@?[^@]+@)?)?[v=]?(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)$/.exec(resolved.trim())?.[1] ?? "";
  return { ...address, version: version2 };
}
var HOSTED_REPOSITORY = /^https?:\/\/(?:[^@/]*@)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/?#]+\/[^/?#]+\/?(?:#|$)/;
function isGitUrl(spec2) {
  if (HOSTED_REPOSITORY.test(spec2)) return true;
  return /^https?:\/\/[^#?]*\.git(?:[#?]|$)/.test(spec2) || /^https?:[^#]*#(?:.*&)?commit=/.test(spec2);
}
function git(spec2) {
  const commit = /(?:#(?:[^#]*[&=:])?|[?&]ref=|\/(?:tar\.gz|legacy\.tar\.gz|zip|tarball|get|archive)\/)([0-9a-f]{40})(?:$|[.&?_(-])/.exec(
    spec2
  )?.[1];
  return { origin: "git", ...commit !== void 0 && { commit } };
}
var PATCH_DEPTH_LIMIT = 4;
function patched(target, depth) {
  const at = target.indexOf("@", 1);
  if (at === -1 || depth >= PATCH_DEPTH_LIMIT) return { origin: "file" };
  const name = target.slice(0, at);
  const range = target.slice(at + 1);
  const inner = npmSpecifier((/^[^#]*/.exec(range)?.[0] ?? "").replace("%3A", ":"), depth + 1);
  return { name, ...inner };
}

// src/scan/dependencies/graph.ts
function reachable(edges, roots) {
  const seen = new Uint8Array(edges.length);
  const queue = [];
  const enter = (index) => {
    if (index < 0 || index >= edges.length || seen[index] === 1) return;
    seen[index] = 1;
    queue.push(index);
  };
  for (const root of roots) enter(root);
  for (let at = 0; at < queue.length; at++) for (const next of edges[queue[at] ?? 0] ?? []) enter(next);
  return seen;
}
function scopes(edges, roots) {
  const runtime = reachable(edges, roots.runtime);
  const unknown = reachable(edges, roots.unknown ?? []);
  const development = reachable(edges, roots.development);
  return edges.map((_, index) => {
    if (runtime[index] === 1) return "runtime";
    if (unknown[index] === 1) return "unknown";
    return development[index] === 1 ? "development" : null;
  });
}
var PATH_LIMIT = 50;
var PATH_LENGTH_LIMIT = 1e3;
function introductions(edges, roots) {
  const dependents = edges.map(() => []);
  edges.forEach((targets, from) => {
    for (const to of targets ?? []) dependents[to]?.push(from);
  });
  const isRoot = new Uint8Array(edges.length);
  for (const root of roots) if (root >= 0 && root < edges.length) isRoot[root] = 1;
  function pathsTo(index, limit = PATH_LIMIT) {
    if (dependents[index] === void 0) return { introducers: [], paths: [] };
    const towards = new Int32Array(edges.length).fill(-1);
    towards[index] = index;
    const queue = [index];
    const introducers = [];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? 0;
      if (isRoot[node] === 1) introducers.push(node);
      for (const from of dependents[node] ?? []) {
        if (towards[from] !== -1) continue;
        towards[from] = node;
        queue.push(from);
      }
    }
    return { introducers, paths: introducers.slice(0, limit).map((from) => walk(towards, from, index)) };
  }
  return { pathsTo };
}
function walk(towards, from, target) {
  const path = [from];
  for (let node = from; node !== target && path.length < PATH_LENGTH_LIMIT; ) {
    node = towards[node] ?? target;
    path.push(node);
  }
  if (path.at(-1) !== target) path.push(target);
  return path;
}

// src/scan/dependencies/read/package-graph.ts
function packageGraph() {
  const drafts = [];
  const problems = [];
  const roots = {
    runtime: /* @__PURE__ */ new Set(),
    development: /* @__PURE__ */ new Set(),
    optional: /* @__PURE__ */ new Set(),
    unknown: /* @__PURE__ */ new Set()
  };
  return {
    drafts,
    add(draft) {
      return drafts.push({ ...draft, dependsOn: [], optionally: [], requestedAs: /* @__PURE__ */ new Set() }) - 1;
    },
    depend(from, to, range, optional = false) {
      const parent = drafts[from];
      if (parent === void 0) return;
      parent[optional ? "optionally" : "dependsOn"].push(to);
      request(to, range);
    },
    demand(kind, index, range) {
      roots[kind].add(index);
      request(index, range);
    },
    reclassify(index, origin) {
      const draft = drafts[index];
      if (draft !== void 0) draft.origin = origin;
    },
    askedAs(index, name) {
      const draft = drafts[index];
      if (draft?.claims === void 0 || draft.name !== name) return;
      const named2 = claimsOf({ ...draft.claims, name }, draft);
      if (named2.claims === void 0) delete draft.claims;
      else draft.claims = named2.claims;
    },
    problem(problem) {
      problems.push(problem);
    },
    extraction(manager, details = {}) {
      const { hasGraph = true, hasRoots = true, manifests = [], gaps = [] } = details;
      const direct = new Set(Object.values(roots).flatMap((set) => [...set]));
      const [manifest, ...otherManifests] = manifests;
      return {
        packages: finished(drafts, roots, direct, hasGraph, hasRoots),
        manager,
        ...hasRoots && { roots: [...direct].sort((a, b) => a - b) },
        ...manifest !== void 0 && { manifest },
        ...otherManifests.length > 0 && { otherManifests },
        problems,
        ...gaps.length > 0 && { gaps }
      };
    }
  };
  function request(to, range) {
    if (range !== void 0 && range !== "") drafts[to]?.requestedAs.add(range);
  }
}
function finished(drafts, roots, direct, hasGraph, hasRoots) {
  const edges = drafts.map(edgesOf);
  const found2 = scopes(edges, { ...roots, runtime: [...roots.runtime, ...roots.optional] });
  const needed = reachable(
    drafts.map((draft) => draft.dependsOn),
    [...roots.runtime, ...roots.development, ...roots.unknown]
  );
  return drafts.map((draft, index) => {
    const { declaredScope, declaredOptional, dependsOn: _edges, optionally: _optional, requestedAs, ...known } = draft;
    const optional = declaredOptional ?? (hasGraph && found2[index] !== null && needed[index] === 0);
    const pkg = Object.assign(known, {
      scope: strictest(found2[index] ?? null, declaredScope)
    });
    if (optional) pkg.optional = true;
    if (hasRoots) pkg.direct = direct.has(index);
    if (hasGraph) pkg.dependsOn = edges[index] ?? [];
    if (requestedAs.size > 0) pkg.requestedAs = [...requestedAs];
    return pkg;
  });
}
function edgesOf(draft) {
  const all = [...draft.dependsOn, ...draft.optionally];
  return all.length < 2 ? all : [...new Set(all)].sort((a, b) => a - b);
}
function strictest(walked, declared) {
  if (walked === null) return declared ?? "unknown";
  if (declared === void 0) return walked;
  if (walked === "runtime" || declared === "runtime") return "runtime";
  return walked === "unknown" || declared === "unknown" ? "unknown" : "development";
}

// src/scan/dependencies/read/beside.ts
async function readBeside(read, path, report, parse4) {
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  try {
    return await parse4({ path, text });
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}

// src/scan/dependencies/read/package-json.ts
var SECTIONS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
var KINDS = {
  dependencies: "runtime",
  devDependencies: "development",
  optionalDependencies: "optional",
  peerDependencies: "peer"
};
function readPackageJson(read, path, report) {
  return readBeside(read, path, report, packageJson);
}
function packageJson(file) {
  const root = parseJsonFile(file);
  const workspaces = field2(root, "workspaces");
  const patterns = Array.isArray(workspaces) ? workspaces : listField(tableField(root, "workspaces"), "packages");
  const demands = demandsOf(root);
  const asks = demands.filter(({ kind, range }) => !kind.endsWith("peer") && !isLocal(range)).length;
  return {
    manifest: { path: file.path, lines: demandLines(root, file.text), asks },
    name: textField2(root, "name"),
    version: textField2(root, "version"),
    demands,
    workspaces: patterns.filter((pattern) => typeof pattern === "string")
  };
}
function isLocal(range) {
  const { origin } = npmSpecifier(range);
  return origin === "workspace" || origin === "file";
}
function demandsOf(root) {
  const demands = [];
  const optional = tableField(root, "optionalDependencies");
  for (const section of SECTIONS) {
    const table = field2(root, section);
    if (!isTable(table)) continue;
    const waived = section === "peerDependencies" ? optionalPeers(root) : null;
    for (const name of Object.keys(table)) {
      const range = table[name];
      if (typeof range !== "string") continue;
      if (section === "dependencies" && Object.hasOwn(optional, name)) continue;
      demands.push({ kind: waived?.has(name) === true ? "optional-peer" : KINDS[section], name, range });
    }
  }
  return demands;
}
function optionalPeers(root) {
  const marked = entriesField(root, "peerDependenciesMeta").filter(([, meta]) => flagField(tableOf(meta), "optional"));
  return /* @__PURE__ */ new Set([...marked.map(([name]) => name), ...listField(root, "optionalPeers")]);
}
function demandLines(root, text) {
  const lines = /* @__PURE__ */ new Map();
  const places = jsonLines(text, 2);
  for (const section of SECTIONS) {
    for (const [key, range] of entriesField(root, section)) {
      const line = places.line(section, key);
      const real = typeof range === "string" ? npmSpecifier(range).name : void 0;
      for (const name of [key, real])
        if (name !== void 0 && line !== void 0 && !lines.has(name)) lines.set(name, line);
    }
  }
  return lines;
}

// src/scan/dependencies/extract/bun-lock/parse.ts
var KEY_LIMIT = 4096;
async function parseBunLock(file, read) {
  const json = withoutComments(file.text);
  const root = parseJsonFile(file, json);
  if (!isTable(field2(root, "packages")) && !isTable(field2(root, "workspaces"))) {
    throw new LocatedError({
      message: 'not a bun lockfile: neither "workspaces" nor "packages"',
      path: file.path,
      line: 1,
      remedy: "let `bun install` write the file again"
    });
  }
  const graph = packageGraph();
  const top = place(null);
  addPackages(root, { file, json, graph, top });
  const manifests = [];
  for (const [member, value] of entriesField(root, "workspaces")) {
    const importer = tableOf(value);
    const inside = member === "" ? top : placeAt(top, [textField2(importer, "name") ?? member]);
    for (const { kind, name, range } of demandsOf(importer)) {
      const target = kind === "optional-peer" ? void 0 : resolveModule(inside, name);
      if (target !== void 0)
        graph.demand(kind === "peer" || kind === "optional-peer" ? "runtime" : kind, target, range);
    }
    const path = siblingPath(file.path, `${member}/package.json`.replace(/^\//, ""));
    const manifest = await readPackageJson(read, path, graph.problem);
    if (manifest !== null) manifests.push(manifest.manifest);
  }
  return graph.extraction("bun", { gaps: formatGaps(file, field2(root, "lockfileVersion"), 1), manifests });
}
function addPackages(root, { file, json, graph, top }) {
  const lines = jsonLines(json, 2);
  const entries = [];
  for (const [key, tuple] of requireEntries(root, "packages", file)) {
    const line = lines.line("packages", key);
    const where = { ...line !== void 0 && { line } };
    const identity = Array.isArray(tuple) && key.length <= KEY_LIMIT ? identityOf2(tuple) : null;
    if (!Array.isArray(tuple) || identity === null) {
      graph.problem({ message: 'an entry of "packages" is not readable', path: file.path, ...where });
      continue;
    }
    const steps2 = stepsOf2(key);
    const index = graph.add({ ecosystem: "npm", ...identity, ...where });
    placeAt(top, steps2.slice(0, -1)).modules.set(steps2.at(-1) ?? key, index);
    entries.push({ inside: placeAt(top, steps2), index, meta: tuple.find(isTable) ?? {} });
  }
  for (const { inside, index, meta } of entries) {
    for (const { kind, name, range } of demandsOf(meta)) {
      const target = kind === "optional-peer" || kind === "development" ? void 0 : resolveModule(inside, name);
      if (target !== void 0) graph.depend(index, target, range, kind === "optional");
    }
  }
}
function stepsOf2(key) {
  const steps2 = [];
  const parts3 = key.split("/");
  for (let at = 0; at < parts3.length; at++) {
    const part = parts3[at] ?? "";
    steps2.push(part.startsWith("@") && at + 1 < parts3.length ? `${part}/${parts3[++at] ?? ""}` : part);
  }
  return steps2;
}
function identityOf2(tuple) {
  const [reference] = tuple;
  if (typeof reference !== "string") return null;
  const at = reference.indexOf("@", 1);
  if (at === -1) return null;
  const name = reference.slice(0, at);
  const target = reference.slice(at + 1);
  if (/^(?:workspace|root):/.test(target)) return { name, version: "", origin: "workspace" };
  const source = npmSpecifier(target);
  if (source.origin === "registry") {
    return { ...releaseOf2(name, target, tuple), origin: source.origin };
  }
  const full = tuple.slice(2).find((item) => typeof item === "string" && /(?:^|-)[0-9a-f]{40}$/.test(item));
  const commit = source.commit ?? (typeof full === "string" ? full.slice(-40) : void 0);
  return {
    name,
    version: "",
    origin: source.origin,
    resolved: target,
    ...source.origin === "git" && commit !== void 0 && { commit }
  };
}
function releaseOf2(name, target, [, registry, , integrity]) {
  const asked = npmSpecifier(target);
  const entry = {
    name: asked.name ?? name,
    version: asked.version ?? target.slice(target.lastIndexOf("@") + 1).replace(/^npm:/, "")
  };
  const tarball = typeof registry === "string" ? npmTarball(registry) : null;
  return {
    name: tarball?.name ?? entry.name,
    version: tarball?.version ?? entry.version,
    ...claimsOf(entry, tarball),
    ...typeof registry === "string" && registry !== "" && { resolved: registry },
    ...typeof integrity === "string" && integrity !== "" && { integrity }
  };
}

// src/scan/dependencies/extract/bun-lock/index.ts
var bunLock = {
  id: "bun-lock",
  matches: (path) => fileNameOf(path) === "bun.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseBunLock
};

// src/scan/dependencies/read/lines.ts
function fileLines(file) {
  refuseConflictMarkers(file);
  return linesOf(file.text);
}
function* linesOf(text) {
  let number = 1;
  for (let start = 0; start <= text.length; number++) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    const cut = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    yield { number, text: text.slice(start, cut) };
    if (end === -1) return;
    start = end + 1;
  }
}
function indentOf(text) {
  let count = 0;
  while (text.charCodeAt(count) === 32 || text.charCodeAt(count) === 9) count++;
  return count;
}

// src/scan/dependencies/read/package-list.ts
var WEIGHT = { development: 0, unknown: 1, runtime: 2 };
function packageList() {
  const packages = [];
  const indexes = /* @__PURE__ */ new Map();
  function add(draft) {
    const key = JSON.stringify([draft.ecosystem, draft.name, draft.version, draft.origin]);
    const index = indexes.get(key);
    const known = index === void 0 ? void 0 : packages[index];
    if (index !== void 0 && known !== void 0) {
      known.scope = graverScope(known.scope, draft.scope);
      if (draft.direct === true) known.direct = true;
      return index;
    }
    indexes.set(key, packages.length);
    packages.push(draft);
    return packages.length - 1;
  }
  return { packages, add };
}
function graverScope(one, other) {
  return WEIGHT[one] >= WEIGHT[other] ? one : other;
}

// src/scan/dependencies/extract/cabal-freeze/parse.ts
var EXACT = /^(?:any\.|setup\.)?([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\s*==\s*(\d+(?:\.\d+)*)$/;
var MAX_LENGTH2 = 500;
function extractCabalFreeze(file) {
  const list = packageList();
  for (const { number, text } of fileLines(file)) {
    const line = text.trim();
    if (line.startsWith("--")) continue;
    for (const part of line.replace(/^constraints:/, "").split(",")) {
      const [, name, version2] = part.length > MAX_LENGTH2 ? [] : EXACT.exec(part.trim()) ?? [];
      if (name === void 0 || version2 === void 0) continue;
      list.add({ ecosystem: "Hackage", name, version: version2, origin: "registry", scope: "unknown", line: number });
    }
  }
  return { packages: list.packages, manager: "cabal", problems: [] };
}

// src/scan/dependencies/extract/cabal-freeze/index.ts
var cabalFreeze = {
  id: "cabal-freeze",
  matches: (path) => fileNameOf(path) === "cabal.project.freeze",
  extract: async (file) => extractCabalFreeze(file)
};

// src/scan/dependencies/read/toml.ts
var REMEDY3 = "restore the file or let its package manager write it again";
async function parseTomlFile(file) {
  refuseConflictMarkers(file);
  const { parse: parse4, TomlError } = await import("./part-smol-toml.js");
  try {
    const value = parse4(file.text);
    if (isTable(value)) return value;
  } catch (error) {
    const known = error instanceof TomlError ? error : null;
    const reason = known?.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "");
    throw new LocatedError({
      message: `not valid TOML${reason === void 0 ? "" : `: ${reason}`}`,
      path: file.path,
      ...known !== null && { line: known.line },
      remedy: REMEDY3
    });
  }
  throw new LocatedError({ message: "not a TOML table", path: file.path, remedy: REMEDY3 });
}
function tableLines(text, name, expected) {
  const header = `[[${name}]]`;
  const lines = [];
  let line = 1;
  for (let start = 0; start !== 0 || line === 1; line++) {
    if (text.startsWith(header, start)) lines.push(line);
    start = text.indexOf("\n", start) + 1;
    if (start === 0) break;
  }
  return lines.length === expected ? lines : [];
}

// src/scan/dependencies/extract/cargo-lock/manifest.ts
var MAX_MEMBERS = 2e3;
async function readCargoManifests(lockPath, names, read, report) {
  const manifests = /* @__PURE__ */ new Map();
  const root = await readBeside(read, siblingPath(lockPath, "Cargo.toml"), report, documentOf);
  if (root === null) return { manifests, root: null };
  const { document, path, text } = root;
  const shared = field2(field2(document, "workspace"), "dependencies");
  const main = manifestOf(document, shared);
  if (main.name !== null) manifests.set(main.name, main);
  for (const folder of memberFolders(document, names)) {
    const member = await readBeside(read, siblingPath(lockPath, `${folder}/Cargo.toml`), report, documentOf);
    const manifest = manifestOf(member?.document ?? {}, shared);
    if (manifest.name !== null) manifests.set(manifest.name, manifest);
  }
  return { manifests, root: { path, text } };
}
async function documentOf(file) {
  return { ...file, document: await parseTomlFile(file) };
}
function dependencyLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let inside = false;
  for (const { number, text: line } of linesOf(text)) {
    const table = /^\s*\[{1,2}([^\]]*)\]/.exec(line)?.[1]?.trim();
    if (table !== void 0) {
      const split5 = /(?:^|\.)(?:dev-|build-)?dependencies(?:\.["']?([\w-]+)["']?)?$/.exec(table);
      inside = split5 !== null;
      if (split5?.[1] !== void 0 && !lines.has(split5[1])) lines.set(split5[1], number);
      continue;
    }
    const key = inside ? /^\s*["']?([\w-]+)["']?\s*(?:[.=])/.exec(line)?.[1] : void 0;
    if (key !== void 0 && !lines.has(key)) lines.set(key, number);
  }
  return lines;
}
function memberFolders(document, names) {
  const folders = /* @__PURE__ */ new Set();
  for (const member of textsOf(field2(field2(document, "workspace"), "members"))) {
    if (folders.size > MAX_MEMBERS) break;
    if (!member.includes("*")) folders.add(member);
    else if (/^[^*?[]*\*$/.test(member)) {
      for (const name of names.slice(0, MAX_MEMBERS)) folders.add(`${member.slice(0, -1)}${name}`);
    }
  }
  return folders;
}
function manifestOf(document, shared) {
  const runtime = /* @__PURE__ */ new Set();
  const development = /* @__PURE__ */ new Set();
  const tables = [document, ...entriesOf2(field2(document, "target")).map(([, target]) => target)];
  for (const table of tables) {
    collect3(field2(table, "dependencies"), shared, runtime);
    collect3(field2(table, "build-dependencies"), shared, runtime);
    collect3(field2(table, "dev-dependencies") ?? field2(table, "dev_dependencies"), shared, development);
  }
  return { name: textField2(field2(document, "package"), "name") ?? null, runtime, development };
}
function collect3(table, shared, names) {
  for (const [key, value] of entriesOf2(table)) {
    const source = field2(value, "workspace") === true ? field2(shared, key) : value;
    names.add(textField2(source, "package") ?? textField2(value, "package") ?? key);
  }
}

// src/scan/dependencies/extract/cargo-lock/parse.ts
async function parseCargoLock(file) {
  const document = await parseTomlFile(file);
  const entries = [...requireList(document, "package", file)];
  const lines = packageLines(file.text, entries.length);
  const root = field2(document, "root");
  if (root !== void 0) entries.push(root);
  if (entries.length === 0 && file.text.trim() !== "" && field2(document, "version") === void 0) {
    throw new LocatedError({ message: "has no [[package]]", path: file.path, remedy: "run `cargo generate-lockfile`" });
  }
  const checksums = new Map(entriesOf2(field2(document, "metadata")));
  const read = [];
  const problems = [];
  entries.forEach((entry, index) => {
    const name = textField2(entry, "name");
    const version2 = textField2(entry, "version");
    const line = lines?.[index];
    if (name !== void 0 && version2 !== void 0) {
      read.push({ entry, name, version: version2, source: textField2(entry, "source") ?? null, line });
      return;
    }
    const where = { path: file.path, ...line !== void 0 && { line } };
    problems.push({ message: "a package without name or version", ...where, remedy: "run `cargo generate-lockfile`" });
  });
  const find3 = dependencyFinder(read);
  const packages = read.map(({ entry, name, version: version2, source, line }) => {
    const checksum2 = textField2(entry, "checksum") ?? checksums.get(`checksum ${name} ${version2} (${source ?? ""})`) ?? void 0;
    const dependsOn = textsOf(field2(entry, "dependencies")).map(find3);
    return {
      name,
      version: version2,
      source,
      ...typeof checksum2 === "string" && { checksum: checksum2 },
      ...line !== void 0 && { line },
      dependsOn: dependsOn.filter((index) => index !== void 0)
    };
  });
  return { packages, problems, gaps: formatGaps(file, field2(document, "version"), 4) };
}
function originOf(source) {
  if (source === null) return "workspace";
  if (source.startsWith("git+")) return "git";
  if (source.startsWith("path+")) return "file";
  return "registry";
}
function dependencyFinder(packages) {
  const indexes = /* @__PURE__ */ new Map();
  packages.forEach(({ name, version: version2, source }, index) => {
    for (const key of [name, `${name} ${version2}`, `${name} ${version2} (${source ?? ""})`]) {
      if (!indexes.has(key)) indexes.set(key, index);
    }
  });
  return (text) => indexes.get(text) ?? indexes.get(text.replace(/#[0-9a-f]{40}\)$/, ")"));
}
function packageLines(text, count) {
  const found2 = [];
  let open = false;
  for (const { number, text: line } of linesOf(text)) {
    if (/^\s*\[\[\s*package\s*\]\]/.test(line)) {
      found2.push(number);
      open = true;
    } else if (open && /^\s*name\s*=/.test(line)) {
      found2[found2.length - 1] = number;
      open = false;
    }
  }
  return found2.length === count ? found2 : null;
}

// src/scan/dependencies/extract/cargo-lock/extract.ts
async function extractCargoLock(file, read) {
  const { packages, problems, gaps } = await parseCargoLock(file);
  const members = packages.filter(({ source }) => source === null);
  const { manifests, root } = await readCargoManifests(
    file.path,
    members.map(({ name }) => name),
    read,
    (problem) => problems.push(problem)
  );
  const asked = { runtime: /* @__PURE__ */ new Set(), development: /* @__PURE__ */ new Set(), unknown: /* @__PURE__ */ new Set() };
  for (const member of members) {
    const manifest = manifests.get(member.name);
    for (const index of member.dependsOn) {
      const name = packages[index]?.name ?? "";
      if (manifest === void 0) asked.unknown.add(index);
      else if (manifest.development.has(name) && !manifest.runtime.has(name)) asked.development.add(index);
      else asked.runtime.add(index);
    }
  }
  const direct = /* @__PURE__ */ new Set([...asked.runtime, ...asked.development, ...asked.unknown]);
  const edges = packages.map(({ source, dependsOn }) => source === null ? [] : dependsOn);
  const walked = scopes(edges, asked);
  const drafts = packages.map((entry, index) => {
    const scope = entry.source === null ? "runtime" : walked[index] ?? "unknown";
    return { ...draftOf(entry), scope, direct: direct.has(index) };
  });
  return {
    packages: drafts,
    manager: "cargo",
    roots: [...direct].filter((index) => packages[index]?.source !== null).sort((a, b) => a - b),
    ...root !== null && { manifest: { path: root.path, lines: dependencyLines(root.text) } },
    problems,
    gaps
  };
}
function draftOf({ name, version: version2, source, checksum: checksum2, line, dependsOn }) {
  const commit = source === null ? void 0 : /^git\+.*#([0-9a-f]{40})$/.exec(source)?.[1];
  return {
    ecosystem: "crates.io",
    name,
    version: version2,
    origin: originOf(source),
    scope: "unknown",
    dependsOn,
    ...source !== null && { resolved: source },
    ...checksum2 !== void 0 && { integrity: checksum2 },
    ...commit !== void 0 && { commit },
    ...line !== void 0 && { line }
  };
}

// src/scan/dependencies/extract/cargo-lock/index.ts
var cargoLock = {
  id: "cargo-lock",
  matches: (path) => fileNameOf(path) === "Cargo.lock",
  extract: extractCargoLock
};

// src/scan/dependencies/extract/composer-lock/source-conflict.ts
var GITHUB_ARCHIVE = /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com|github\.com)\/([^/?#]+)\/([^/?#]+)\/(?:legacy\.)?(?:zip|zipball|tarball|archive|tar\.gz)\/(?:refs\/(?:heads|tags)\/)?([^/?#]+?)(?:\.zip|\.tar\.gz)?$/i;
var GITHUB_CLONE = /^(?:https:\/\/|git@|ssh:\/\/git@|git:\/\/)github\.com[:/]([^/?#]+)\/([^/?#]+?)(?:\.git)?\/?$/i;
var COMMIT = /^[0-9a-f]{40}$/i;
function sourceConflict(entry) {
  const dist = archiveOf(field2(entry, "dist"));
  const source = cloneOf(field2(entry, "source"));
  if (dist === null || source === null) return null;
  if (dist.repository !== source.repository) {
    return `its archive is of ${dist.repository}, its clone of ${source.repository}`;
  }
  if (dist.commit === null || source.commit === null || dist.commit === source.commit) return null;
  return `its archive is of commit ${dist.commit.slice(0, 12)}, its clone of ${source.commit.slice(0, 12)}`;
}
function archiveOf(dist) {
  const [, owner, name, reference] = GITHUB_ARCHIVE.exec(textField2(dist, "url") ?? "") ?? [];
  if (owner === void 0 || name === void 0 || reference === void 0) return null;
  return placeOf(owner, name, reference);
}
function cloneOf(source) {
  const [, owner, name] = GITHUB_CLONE.exec(textField2(source, "url") ?? "") ?? [];
  if (owner === void 0 || name === void 0) return null;
  return placeOf(owner, name, textField2(source, "reference") ?? "");
}
function placeOf(owner, name, reference) {
  const repository = `github.com/${owner}/${name}`.toLowerCase();
  return { repository, commit: COMMIT.test(reference) ? reference.toLowerCase() : null };
}

// src/scan/dependencies/extract/composer-lock/parse.ts
var SECTIONS2 = [
  { key: "packages", scope: "runtime" },
  { key: "packages-dev", scope: "development" }
];
async function extractComposerLock(file, read) {
  const document = parseJsonFile(file);
  if (SECTIONS2.every(({ key }) => field2(document, key) === void 0)) {
    throw new LocatedError({
      message: 'not a composer.lock: neither "packages" nor "packages-dev"',
      path: file.path,
      line: 1,
      remedy: "let `composer update --lock` write the file again"
    });
  }
  const gaps = formatGaps(file, field2(document, "plugin-api-version"), 2);
  const lines = jsonLines(file.text, 3);
  const drafts = [];
  const entries = [];
  const problems = [];
  for (const { key, scope } of SECTIONS2) {
    itemsOf(document, key, file).forEach(([position, entry]) => {
      const line = lines.line(key, position, "name") ?? lines.line(key, position);
      const draft = draftOf2(entry, scope, line);
      if (draft !== null) {
        drafts.push(draft);
        entries.push(entry);
        return;
      }
      const where = { path: file.path, ...line !== void 0 && { line } };
      problems.push({ message: "a package without name or version", ...where, remedy: "run `composer update --lock`" });
    });
  }
  const find3 = finderOf(entries);
  drafts.forEach((draft, index) => {
    draft.dependsOn = [...new Set(entriesOf2(field2(entries[index], "require")).map(([name]) => find3(name)))].filter(
      (target) => target !== void 0
    );
  });
  const report = (problem) => problems.push(problem);
  const manifest = await readBeside(read, siblingPath(file.path, "composer.json"), report, manifestOf2);
  if (manifest === null) return { packages: drafts, manager: "composer", problems, gaps };
  const roots = [...new Set([...manifest.lines.keys()].map(find3))].filter((index) => index !== void 0);
  const direct = new Set(roots);
  drafts.forEach((draft, index) => {
    draft.direct = direct.has(index);
  });
  return { packages: drafts, manager: "composer", roots, manifest, problems, gaps };
}
function itemsOf(document, key, file) {
  const value = field2(document, key);
  return Array.isArray(value) ? [...value.entries()] : requireEntries(document, key, file);
}
function draftOf2(entry, scope, line) {
  const name = textField2(entry, "name")?.toLowerCase();
  const version2 = textField2(entry, "version");
  if (name === void 0 || version2 === void 0) return null;
  const dist = field2(entry, "dist");
  const origin = originOf2(version2, textField2(dist, "type"));
  const reference = textField2(field2(entry, "source"), "reference") ?? textField2(dist, "reference");
  const resolved = textField2(dist, "url") ?? textField2(field2(entry, "source"), "url");
  const integrity = textField2(dist, "shasum");
  const licenses = textsOf(field2(entry, "license"));
  const abandoned = field2(entry, "abandoned");
  const conflict = sourceConflict(entry);
  return {
    ecosystem: "Packagist",
    name,
    version: version2,
    origin,
    scope,
    ...line !== void 0 && { line },
    ...origin === "git" && reference !== void 0 && { commit: reference },
    ...resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity },
    ...conflict !== null && { conflict },
    ...licenses.length > 0 && { licenses },
    ...typeof abandoned === "string" && { deprecated: `abandoned, use ${abandoned}` },
    ...abandoned === true && { deprecated: "abandoned" }
  };
}
function originOf2(version2, distType) {
  if (distType === "path") return "file";
  return /^dev-|-dev$/i.test(version2) ? "git" : "registry";
}
function finderOf(entries) {
  const indexes = /* @__PURE__ */ new Map();
  const substitutes = /* @__PURE__ */ new Map();
  entries.forEach((entry, index) => {
    indexes.set(textField2(entry, "name")?.toLowerCase() ?? "", index);
    for (const key of ["replace", "provide"]) {
      for (const [name] of entriesOf2(field2(entry, key))) {
        if (!substitutes.has(name.toLowerCase())) substitutes.set(name.toLowerCase(), index);
      }
    }
  });
  return (name) => indexes.get(name.toLowerCase()) ?? substitutes.get(name.toLowerCase());
}
function manifestOf2(file) {
  const document = parseJsonFile(file);
  const places = jsonLines(file.text, 2);
  const lines = /* @__PURE__ */ new Map();
  for (const key of ["require", "require-dev"]) {
    for (const [name] of entriesField(document, key)) lines.set(name.toLowerCase(), places.line(key, name) ?? 1);
  }
  const asks = [...lines.keys()].filter((name) => name.includes("/")).length;
  return { path: file.path, lines, asks };
}

// src/scan/dependencies/extract/composer-lock/index.ts
var composerLock = {
  id: "composer-lock",
  matches: (path) => fileNameOf(path) === "composer.lock",
  extract: extractComposerLock
};

// src/scan/dependencies/extract/conan-lock/parse.ts
var ECOSYSTEM = "ConanCenter";
var LISTS = [
  { key: "requires", scope: "runtime" },
  { key: "build_requires", scope: "development" },
  { key: "python_requires", scope: "development" },
  { key: "config_requires", scope: "development" }
];
function extractConanLock(file) {
  const document = parseJsonFile(file);
  const graph = field2(document, "graph_lock");
  return graph === void 0 ? fromLists(file, document) : fromGraph(file, requireEntries(graph, "nodes", file));
}
function fromLists(file, document) {
  const lines = jsonLines(file.text, 2);
  const list = packageList();
  const problems = [];
  for (const { key, scope } of LISTS) {
    requireList(document, key, file).forEach((item, index) => {
      const line = lines.line(key, index);
      const where = line !== void 0 && { line };
      const found2 = typeof item === "string" ? referenceOf(item) : null;
      if (found2 !== null) list.add({ ecosystem: ECOSYSTEM, ...found2, origin: "registry", scope, ...where });
      else
        problems.push({
          message: "not a Conan reference",
          path: file.path,
          ...where,
          remedy: "run `conan lock create`"
        });
    });
  }
  return { packages: list.packages, manager: "conan", problems };
}
function fromGraph(file, nodes) {
  const lines = jsonLines(file.text, 3);
  const list = packageList();
  const indexes = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Set();
  for (const [id, node] of nodes) {
    const reference = textField2(node, "pref") ?? textField2(node, "ref");
    const found2 = reference === void 0 ? null : referenceOf(reference);
    if (found2 === null || textField2(node, "path") !== void 0) {
      own.add(id);
      continue;
    }
    const line = lines.line("graph_lock", "nodes", id);
    const scope = textField2(node, "context") === "build" ? "development" : "runtime";
    indexes.set(
      id,
      list.add({ ecosystem: ECOSYSTEM, ...found2, origin: "registry", scope, ...line !== void 0 && { line } })
    );
  }
  const edges = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const [id, node] of nodes) {
    const from = indexes.get(id);
    for (const needed of [...textsOf(field2(node, "requires")), ...textsOf(field2(node, "build_requires"))]) {
      const to = indexes.get(needed);
      if (to === void 0) continue;
      if (from !== void 0) edges.set(from, (edges.get(from) ?? /* @__PURE__ */ new Set()).add(to));
      else if (own.has(id)) roots.add(to);
    }
  }
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...edges.get(index) ?? []];
    if (roots.size > 0) draft.direct = roots.has(index);
  });
  return { packages: list.packages, manager: "conan", ...roots.size > 0 && { roots: [...roots] }, problems: [] };
}
function referenceOf(text) {
  const [plain2 = ""] = text.split(/[@#:%]/, 1);
  const slash = plain2.indexOf("/");
  const name = plain2.slice(0, Math.max(slash, 0)).trim();
  const version2 = plain2.slice(slash + 1).trim();
  return name === "" || version2 === "" || /[[\]]/.test(version2) ? null : { name, version: version2 };
}

// src/scan/dependencies/extract/conan-lock/index.ts
var conanLock = {
  id: "conan-lock",
  matches: (path) => fileNameOf(path) === "conan.lock",
  extract: async (file) => extractConanLock(file)
};

// src/scan/dependencies/extract/cyclonedx/parse.ts
async function extractCyclonedx(file) {
  const document = parseJsonFile(file);
  if (field2(document, "bomFormat") !== "CycloneDX") {
    const remedy = "give the file another name, or write it as CycloneDX JSON";
    throw new LocatedError({ message: "bomFormat is not CycloneDX", path: file.path, line: 1, remedy });
  }
  const list = packageList();
  const problems = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const { value, line } of componentsOf(document, file)) {
    const purl = textField2(value, "purl");
    if (purl === void 0) continue;
    const found2 = packageFromPurl(purl);
    const where = line !== void 0 && { line };
    if (found2 === null) {
      if (/^pkg:[a-z]/i.test(purl)) continue;
      problems.push({ message: "not a package URL", path: file.path, ...where, remedy: "create the SBOM again" });
      continue;
    }
    const version2 = found2.version ?? textField2(value, "version");
    if (version2 === void 0) continue;
    const index = list.add({
      ...draftOf3(value, purl),
      ecosystem: found2.ecosystem,
      name: found2.name,
      version: version2,
      ...where
    });
    const ref = textField2(value, "bom-ref");
    if (ref !== void 0 && !indexes.has(ref)) indexes.set(ref, index);
  }
  return { packages: list.packages, manager: "sbom", ...linked(document, list.packages, indexes), problems };
}
function* componentsOf(document, file) {
  const lines = jsonLines(file.text, 5);
  const stack2 = [
    { items: requireList(document, "components", file), path: ["components"], next: 0 }
  ];
  for (let top = stack2.at(-1); top !== void 0; top = stack2.at(-1)) {
    const value = top.items[top.next];
    if (top.next >= top.items.length) {
      stack2.pop();
      continue;
    }
    const path = top.path.length > 4 ? top.path : [...top.path, top.next];
    top.next++;
    const line = path === top.path ? void 0 : lines.line(...path, "purl") ?? lines.line(...path);
    yield { value, line };
    const inner = listOf(field2(value, "components"));
    if (inner.length > 0) stack2.push({ items: inner, path: path.length > 4 ? path : [...path, "components"], next: 0 });
  }
}
function draftOf3(component, purl) {
  const scope = textField2(component, "scope");
  const isDevelopment = scope === "excluded" || hasProperty(component, "cdx:npm:package:development", "true");
  const licenses = listOf(field2(component, "licenses")).flatMap((entry) => {
    const license = field2(entry, "license");
    return textField2(entry, "expression") ?? textField2(license, "id") ?? textField2(license, "name") ?? [];
  });
  return {
    // `npm sbom` marks a git dependency by this qualifier.
    origin: /^pkg:npm\/[^?#]*\?(?:[^#]*&)?vcs_url=git/.test(purl) ? "git" : "registry",
    scope: isDevelopment ? "development" : "runtime",
    ...scope === "optional" && { optional: true },
    ...licenses.length > 0 && { licenses }
  };
}
function hasProperty(component, name, value) {
  return listOf(field2(component, "properties")).some(
    (property) => field2(property, "name") === name && field2(property, "value") === value
  );
}
function linked(document, packages, indexes) {
  const root = textField2(field2(field2(document, "metadata"), "component"), "bom-ref");
  const edges = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const entry of listOf(field2(document, "dependencies"))) {
    const ref = textField2(entry, "ref") ?? "";
    const from = indexes.get(ref);
    for (const needed of textsOf(field2(entry, "dependsOn"))) {
      const to = indexes.get(needed);
      if (to === void 0) continue;
      if (ref === root) roots.add(to);
      else if (from !== void 0) edges.set(from, (edges.get(from) ?? /* @__PURE__ */ new Set()).add(to));
    }
  }
  packages.forEach((draft, index) => {
    if (edges.size > 0) draft.dependsOn = [...edges.get(index) ?? []];
    if (roots.size > 0) draft.direct = roots.has(index);
  });
  return roots.size > 0 ? { roots: [...roots] } : {};
}

// src/scan/dependencies/extract/cyclonedx/index.ts
var cyclonedx = {
  id: "cyclonedx",
  matches: (path) => /^(?:bom|.+\.cdx)\.json$/i.test(fileNameOf(path)),
  extract: extractCyclonedx
};

// src/scan/dependencies/read/name-index.ts
var SAME_NAME_LIMIT = 32;
function nameIndex() {
  const indexes = /* @__PURE__ */ new Map();
  return {
    add(name, index) {
      const same = indexes.get(name);
      if (same === void 0) indexes.set(name, [index]);
      else if (same.length < SAME_NAME_LIMIT && same.at(-1) !== index) same.push(index);
    },
    find: (name) => indexes.get(name) ?? []
  };
}

// src/scan/dependencies/extract/deno-lock/parse.ts
async function parseDenoLock(file, read) {
  const root = parseJsonFile(file);
  if (field2(root, "version") === void 0) {
    throw new LocatedError({
      message: 'not a deno lockfile: no "version"',
      path: file.path,
      line: 1,
      remedy: "let `deno install` write the file again"
    });
  }
  const graph = packageGraph();
  const packages = tableField(root, "packages");
  const npm2 = isTable(field2(packages, "npm")) ? tableField(packages, "npm") : tableField(root, "npm");
  const jsr = isTable(field2(packages, "jsr")) ? tableField(packages, "jsr") : tableField(root, "jsr");
  const lookup2 = addPackages2(isTable(field2(npm2, "packages")) ? tableField(npm2, "packages") : npm2, jsr, file, graph);
  const specifiers = [
    tableField(root, "specifiers"),
    tableField(packages, "specifiers"),
    tableField(npm2, "specifiers")
  ];
  const asked = specifierTable(specifiers);
  for (const { index, dependencies, optional } of lookup2.edges) {
    for (const dependency of dependencies) {
      for (const to of lookup2.find(dependency, asked)) graph.depend(index, to, void 0, optional);
    }
  }
  const manifests = [];
  const manifest = await readPackageJson(read, siblingPath(file.path, "package.json"), graph.problem);
  if (manifest !== null) manifests.push(manifest.manifest);
  const kinds = new Map(manifest?.demands.map(({ name, kind }) => [name, kind]));
  const wishes = wishesOf(tableField(root, "workspace"));
  for (const wish of wishes ?? [...asked.keys()]) {
    const { name, range } = parts2(wish.replace(/^(?:npm|jsr):/, ""));
    const kind = kinds.get(name) === "development" ? "development" : "runtime";
    for (const to of lookup2.find(wish, asked)) graph.demand(kind, to, range);
  }
  const gaps = formatGaps(file, field2(root, "version"), 5);
  return graph.extraction("deno", { manifests, gaps, hasRoots: wishes !== null || asked.size > 0 });
}
function addPackages2(npm2, jsr, file, graph) {
  const lineOf = lineFinder(file.text);
  const byKey = /* @__PURE__ */ new Map();
  const byName2 = nameIndex();
  const edges = [];
  for (const [registry, ecosystem, section] of [
    ["npm", "npm", npm2],
    ["jsr", "JSR", jsr]
  ]) {
    const prefix = `${registry}:`;
    for (const [key, value] of Object.entries(section)) {
      if (ecosystem === "npm" && key === "specifiers") continue;
      const { name, range } = parts2(key);
      const line = lineOf(registry, key);
      const where = { ...line !== void 0 && { line } };
      if (!isTable(value) || range === "") {
        graph.problem({ message: "an entry without name and version", path: file.path, ...where });
        continue;
      }
      const integrity = textField2(value, "integrity");
      const index = graph.add({
        ecosystem,
        name,
        version: range.replace(/_.*$/s, ""),
        origin: "registry",
        ...where,
        ...integrity !== void 0 && { integrity },
        ...flagField(value, "scripts") && { hasInstallScript: true },
        ...flagField(value, "deprecated") && { deprecated: "deprecated" }
      });
      byKey.set(`${prefix}${key}`, index);
      byName2.add(`${prefix}${name}`, index);
      edges.push({ index, dependencies: referencesOf(value, "dependencies", prefix), optional: false });
      edges.push({ index, dependencies: referencesOf(value, "optionalDependencies", prefix), optional: true });
    }
  }
  return {
    edges,
    find(reference, asked) {
      const resolved = asked.get(reference) ?? reference;
      const exact2 = byKey.get(resolved);
      if (exact2 !== void 0) return [exact2];
      const prefix = reference.startsWith("jsr:") ? "jsr:" : "npm:";
      const { name, range } = parts2(resolved.slice(prefix.length));
      return range === "" ? byName2.find(`${prefix}${name}`) : [];
    }
  };
}
function referencesOf(entry, section, prefix) {
  const listed2 = textsField(entry, section);
  const mapped = entriesField(entry, section).flatMap(([, target]) => typeof target === "string" ? [target] : []);
  return [...listed2, ...mapped].map(
    (reference) => /^(?:npm|jsr):/.test(reference) ? reference : `${prefix}${reference}`
  );
}
function specifierTable(tables) {
  const asked = /* @__PURE__ */ new Map();
  for (const table of tables) {
    for (const [wish, target] of Object.entries(table)) {
      if (typeof target !== "string") continue;
      const key = /^(?:npm|jsr):/.test(wish) ? wish : `npm:${wish}`;
      const prefix = key.slice(0, 4);
      if (target.startsWith(prefix)) asked.set(key, target);
      else if (target.indexOf("@", 1) !== -1 && !/^\d/.test(target)) asked.set(key, `${prefix}${target}`);
      else asked.set(key, `${prefix}${parts2(key.slice(4)).name}@${target}`);
    }
  }
  return asked;
}
function wishesOf(workspace) {
  const members = [workspace, ...entriesField(workspace, "members").map(([, member]) => tableOf(member))];
  const wishes = members.flatMap((member) => [
    ...textsField(member, "dependencies"),
    ...textsField(tableField(member, "packageJson"), "dependencies")
  ]);
  return wishes.length === 0 ? null : wishes;
}
function parts2(key) {
  const at = key.indexOf("@", 1);
  return at === -1 ? { name: key, range: "" } : { name: key.slice(0, at), range: key.slice(at + 1) };
}
function lineFinder(text) {
  const lines = jsonLines(text, 3);
  return (section, key) => lines.line(section, key) ?? lines.line("packages", section, key) ?? lines.line(section, "packages", key);
}

// src/scan/dependencies/extract/deno-lock/index.ts
var denoLock = {
  id: "deno-lock",
  matches: (path) => fileNameOf(path) === "deno.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseDenoLock
};

// src/scan/dependencies/extract/gemfile-lock/gemfile.ts
var GEM = /^\s*gem[\s(]+["']([^"']+)["'](.*)$/;
var GROUP = /^\s*group\b(.*)\bdo$/;
var MAX_LINE2 = 1e3;
var OPENS = /^\s*(?:if|unless|case|begin|while|until|for|def|class|module)\b|\bdo(?:\s*\|[^|]*\|)?$/;
var DEVELOPMENT = /* @__PURE__ */ new Set([
  "development",
  "test",
  "dev",
  "lint",
  "rubocop",
  "ci",
  "debug",
  "docs",
  "doc"
]);
var SOURCE_BLOCK = [];
var CONDITION = [];
var ELSEWHERE = /(?:\b(?:git|github|path|gist|bitbucket|source|branch|ref)\s*:|:(?:git|github|path|source)\s*=>)/;
function parseGemfile(text) {
  const entries = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const { number, text: raw } of linesOf(text)) {
    if (raw.length > MAX_LINE2) continue;
    const line = raw.replace(/(?:^|\s)#.*$/, "").trimEnd();
    const group = GROUP.exec(line)?.[1];
    if (group !== void 0) blocks.push(symbolsIn(group));
    else if (/^\s*end\b/.test(line)) blocks.pop();
    else if (/^\s*(?:git|github|path|source|gist)\b.*\bdo$/.test(line)) blocks.push(SOURCE_BLOCK);
    else if (OPENS.test(line) && !/\bend\s*$/.test(line)) blocks.push(/\bdo\b/.test(line) ? [] : CONDITION);
    const [, name, options = ""] = GEM.exec(line) ?? [];
    if (name === void 0) continue;
    const inline = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]*\]|:?\w+)/.exec(options)?.[1];
    const groups2 = [...blocks.flat(), ...inline === void 0 ? [] : symbolsIn(inline)];
    const development = groups2.length > 0 && groups2.every((entry) => DEVELOPMENT.has(entry));
    const known = entries.get(name);
    entries.set(name, {
      line: known?.line ?? number,
      development: development && known?.development !== false,
      requirement: requirementIn(options),
      elsewhere: ELSEWHERE.test(options) || blocks.includes(SOURCE_BLOCK),
      conditional: blocks.includes(CONDITION) || /\bif\b|\bunless\b|install_if/.test(options)
    });
  }
  return entries;
}
function symbolsIn(text) {
  return [...text.matchAll(/:["']?(\w+)|["'](\w+)["']/g)].map((match2) => match2[1] ?? match2[2] ?? "");
}
function requirementIn(options) {
  const [, list = ""] = /^((?:\s*,\s*["'][^"']*["'])*)/.exec(options) ?? [];
  return [...list.matchAll(/["']([^"']*)["']/g)].map(([, text = ""]) => text).join(", ");
}

// src/scan/dependencies/extract/gemfile-lock/parse.ts
var SOURCES = /* @__PURE__ */ new Map([
  ["GEM", "registry"],
  ["GIT", "git"],
  ["PATH", "file"],
  ["PLUGIN SOURCE", "url"]
]);
var SPEC = /^ {4}(\S+) \(([^()]*)\)$/;
var NEED = /^ {6}([^\s!]+)(?: \(([^()]*)\))?!?$/;
var DIRECT = /^ {2}([^\s!]+)(?: \([^()]*\))?!?$/;
function parseGemfileLock(file) {
  const specs = [];
  const direct = /* @__PURE__ */ new Set();
  const problems = [];
  let section = "";
  let remote = null;
  let revision = null;
  for (const { number, text: raw } of fileLines(file)) {
    const text = raw.trimEnd();
    if (text === "") continue;
    const indent = indentOf(text);
    if (indent === 0) {
      section = text;
      remote = null;
      revision = null;
      continue;
    }
    if (section === "DEPENDENCIES") {
      const name = DIRECT.exec(text)?.[1];
      if (name !== void 0) direct.add(name);
      continue;
    }
    const origin = SOURCES.get(section);
    if (origin === void 0) continue;
    if (indent === 2) {
      const [, key, value = ""] = /^ {2}(remote|revision): (.*)$/.exec(text) ?? [];
      if (key === "remote") remote ??= value;
      if (key === "revision") revision = value;
    } else if (indent === 4) {
      const [, name, version2] = SPEC.exec(text) ?? [];
      if (name === void 0 || !version2) refuse(number, "a gem without a version");
      else specs.push({ name, version: withoutPlatform(version2), origin, remote, revision, line: number, needs: [] });
    } else if (indent === 6) {
      const [, name, requirement2 = ""] = NEED.exec(text) ?? [];
      if (name !== void 0) specs.at(-1)?.needs.push({ name, requirement: requirement2 });
    }
  }
  function refuse(line, message) {
    problems.push({ message, path: file.path, line, remedy: "run `bundle lock`" });
  }
  return { specs, direct, problems };
}
function withoutPlatform(version2) {
  const hyphen = version2.indexOf("-");
  return hyphen === -1 ? version2 : version2.slice(0, hyphen);
}

// src/scan/dependencies/extract/gemfile-lock/extract.ts
async function extractGemfileLock(file, read) {
  const lock = parseGemfileLock(file);
  const list = packageList();
  const byName2 = /* @__PURE__ */ new Map();
  const needs = /* @__PURE__ */ new Map();
  for (const spec2 of lock.specs) {
    const index = list.add(draftOf4(spec2, lock.direct.has(spec2.name)));
    if (!byName2.has(spec2.name)) byName2.set(spec2.name, index);
    const known = needs.get(index) ?? /* @__PURE__ */ new Map();
    for (const { name, requirement: requirement2 } of spec2.needs) known.set(name, requirement2);
    needs.set(index, known);
  }
  const requested = /* @__PURE__ */ new Map();
  list.packages.forEach((draft, index) => {
    const targets = /* @__PURE__ */ new Set();
    for (const [name, requirement2] of needs.get(index) ?? []) {
      const target = byName2.get(name);
      if (target === void 0) continue;
      targets.add(target);
      if (requirement2 !== "") requested.set(target, (requested.get(target) ?? /* @__PURE__ */ new Set()).add(requirement2));
    }
    draft.dependsOn = [...targets];
  });
  for (const [index, requirements] of requested) {
    const draft = list.packages[index];
    if (draft !== void 0) draft.requestedAs = [...requirements];
  }
  const roots = [...list.packages.keys()].filter((index) => list.packages[index]?.direct === true);
  const path = siblingPath(file.path, fileNameOf(file.path) === "gems.locked" ? "gems.rb" : "Gemfile");
  const text = path === null ? null : await read(path);
  if (path === null || text === null) {
    return { packages: list.packages, manager: "bundler", roots, problems: lock.problems };
  }
  const gems = parseGemfile(text);
  setScopes(list.packages, roots, (name) => gems.get(name)?.development === true);
  const lines = new Map([...gems].map(([name, { line }]) => [name, line]));
  return { packages: list.packages, manager: "bundler", roots, manifest: { path, lines }, problems: lock.problems };
}
function setScopes(packages, roots, isDevelopment) {
  const walked = scopes(
    packages.map(({ dependsOn }) => dependsOn),
    {
      runtime: roots.filter((root) => !isDevelopment(packages[root]?.name ?? "")),
      development: roots.filter((root) => isDevelopment(packages[root]?.name ?? ""))
    }
  );
  packages.forEach((draft, index) => {
    draft.scope = walked[index] ?? "unknown";
  });
}
function draftOf4({ name, version: version2, origin, remote, revision, line }, direct) {
  return {
    ecosystem: "RubyGems",
    name,
    version: version2,
    origin,
    scope: "unknown",
    direct,
    line,
    ...remote !== null && { resolved: remote },
    ...revision !== null && { commit: revision }
  };
}

// src/scan/dependencies/extract/gemfile-lock/index.ts
var gemfileLock = {
  id: "gemfile-lock",
  matches: (path) => ["Gemfile.lock", "gems.locked"].includes(fileNameOf(path)),
  extract: extractGemfileLock
};

// src/scan/dependencies/read/yaml.ts
var REMEDY4 = "restore the file or let its package manager write it again";
async function yamlDocuments(file) {
  refuseConflictMarkers(file);
  const { FAILSAFE_SCHEMA, loadAll, YAMLException } = await import("./part-js-yaml.js");
  const parse4 = (text) => loadAll(text, { schema: FAILSAFE_SCHEMA });
  try {
    return parse4(file.text);
  } catch (error) {
    const lenient = joinedFlow(file.text);
    if (lenient !== file.text) {
      try {
        return parse4(lenient);
      } catch {
      }
    }
    const known = error instanceof YAMLException ? error : null;
    const line = known?.mark?.line;
    throw new LocatedError({
      message: `not valid YAML${known === null ? "" : `: ${known.reason}`}`,
      path: file.path,
      ...line !== void 0 && { line: line + 1 },
      remedy: REMEDY4
    });
  }
}
async function parseYamlFile(file) {
  const [document, second] = await yamlDocuments(file);
  if (isTable(document) && second === void 0) return document;
  const message = second === void 0 ? "not a YAML mapping" : "more than one YAML document";
  throw new LocatedError({ message, path: file.path, line: 1, remedy: REMEDY4 });
}

// src/scan/dependencies/extract/github-actions/uses-lines.ts
function usesLines(text) {
  const found2 = /* @__PURE__ */ new Map();
  text.split("\n").forEach((row, index) => {
    const key = /^\s*(?:-\s+)?["']?uses["']?\s*:\s+/.exec(row);
    if (key === null) return;
    const match2 = /^(?:"([^"]*)"|'([^']*)'|([^\s#"']\S*))\s*(?:#(.*))?$/.exec(row.slice(key[0].length).trimEnd());
    const value = match2?.[1] ?? match2?.[2] ?? match2?.[3];
    if (value === void 0) return;
    const line = { line: index + 1, comment: match2?.[4] ?? "" };
    const same = found2.get(value);
    if (same === void 0) found2.set(value, { lines: [line], at: 0 });
    else same.lines.push(line);
  });
  return {
    next(uses) {
      const same = found2.get(uses);
      if (same === void 0) return void 0;
      return same.lines[Math.min(same.at++, same.lines.length - 1)];
    }
  };
}

// src/scan/dependencies/extract/github-actions/parse.ts
async function parseActions(file) {
  const graph = packageGraph();
  const lines = usesLines(file.text);
  for (const document of await yamlDocuments(file)) {
    if (!isTable(document)) continue;
    for (const uses of usesOf(document)) {
      const at = lines.next(uses);
      const reference = referenceOf2(uses);
      if (reference === null) continue;
      const { name, ref } = reference;
      const index = graph.add({
        ecosystem: "GitHub Actions",
        name,
        ...versionOf2(ref, at?.comment ?? ""),
        resolved: uses,
        ...at !== void 0 && { line: at.line }
      });
      graph.demand("runtime", index, ref);
    }
  }
  const manifestLines = /* @__PURE__ */ new Map();
  for (const { name, line } of graph.drafts) {
    if (line !== void 0 && !manifestLines.has(name)) manifestLines.set(name, line);
  }
  return graph.extraction("actions", { hasGraph: false, manifests: [{ path: file.path, lines: manifestLines }] });
}
function* usesOf(document) {
  const holders = [...entriesField(document, "jobs").map(([, job]) => tableOf(job)), tableField(document, "runs")];
  for (const holder of holders) {
    const own = textField2(holder, "uses");
    if (own !== void 0) yield own;
    for (const step of listField(holder, "steps")) {
      const uses = textField2(tableOf(step), "uses");
      if (uses !== void 0) yield uses;
    }
  }
}
function referenceOf2(uses) {
  const match2 = /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@(\S+)$/.exec(uses.trim());
  const [, name, ref] = match2 ?? [];
  if (name === void 0 || ref === void 0 || name.startsWith("./") || name.startsWith("../")) return null;
  return { name, ref };
}
var FULL_VERSION = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;
var COMMIT2 = /^[0-9a-f]{40}$/i;
function versionOf2(ref, comment) {
  if (!COMMIT2.test(ref)) {
    const version3 = FULL_VERSION.exec(ref)?.[1];
    return version3 === void 0 ? { version: ref, origin: "git" } : { version: version3, origin: "registry" };
  }
  const noted = /^\s*(?:tag[=:]\s*)?(v?\d+\.\d+\.\d+\S*)/.exec(comment)?.[1];
  const version2 = noted === void 0 ? void 0 : FULL_VERSION.exec(noted)?.[1];
  const commit = ref.toLowerCase();
  return version2 === void 0 ? { version: commit, origin: "git", commit } : { version: version2, origin: "registry", commit };
}

// src/scan/dependencies/extract/github-actions/index.ts
var githubActions = {
  id: "github-actions",
  matches: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path),
  extract: parseActions
};

// src/scan/dependencies/extract/go-mod/parse.ts
var VERSION3 = /^v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
var MAX_LINE3 = 4e3;
var IGNORED = /* @__PURE__ */ new Set(["module", "retract", "tool", "ignore", "godebug"]);
var REMEDY5 = "run `go mod tidy`";
function parseGoMod(file) {
  const requires = [];
  const excludes = [];
  const replaces = [];
  const problems = [];
  let go2 = null;
  let toolchain = null;
  let block = null;
  function refuse(line, message) {
    problems.push({ message, path: file.path, line, remedy: REMEDY5 });
  }
  function take(directive, words2, comment, line) {
    const [first = "", second = ""] = words2;
    if (directive === "require" || directive === "exclude") {
      if (words2.length !== 2 || !VERSION3.test(second)) refuse(line, `${directive} needs a module and a version`);
      else if (directive === "exclude") excludes.push({ path: first, version: second.slice(1) });
      else requires.push({ path: first, version: second.slice(1), indirect: isIndirect(comment), line });
    } else if (directive === "replace") {
      const replace = replaceOf(words2, line);
      if (replace === null) refuse(line, "replace needs a module, => and a module with a version or a folder");
      else replaces.push(replace);
    } else if (directive === "go") go2 = { version: first, line };
    else if (directive === "toolchain") toolchain = { version: first, line };
    else if (!IGNORED.has(directive)) refuse(line, "unknown directive");
  }
  for (const { number, text } of fileLines(file)) {
    if (text.length > MAX_LINE3) {
      refuse(number, "a line that is too long");
      continue;
    }
    const { words: words2, comment } = wordsOf(text);
    const [directive, ...rest] = words2;
    if (directive === void 0) continue;
    if (block !== null) {
      if (directive === ")") block = null;
      else take(block, words2, comment, number);
    } else if (rest.length === 1 && rest[0] === "(") block = directive;
    else take(directive, rest, comment, number);
  }
  if (block !== null) refuse(1, "a block is not closed");
  return { requires, excludes, replaces, go: go2, toolchain, problems };
}
function replaceOf(words2, line) {
  const arrow = words2.indexOf("=>");
  const [oldPath, oldVersion, ...moreOld] = words2.slice(0, Math.max(arrow, 0));
  const [newPath, newVersion, ...moreNew] = words2.slice(arrow + 1);
  if (arrow < 1 || oldPath === void 0 || newPath === void 0 || moreOld.length + moreNew.length > 0) return null;
  if (oldVersion !== void 0 && !VERSION3.test(oldVersion)) return null;
  if (newVersion === void 0 ? !isFolder(newPath) : !VERSION3.test(newVersion)) return null;
  return { oldPath, oldVersion: oldVersion?.slice(1) ?? null, newPath, newVersion: newVersion?.slice(1) ?? null, line };
}
function isFolder(path) {
  return /^(?:\.\.?(?:[/\\]|$)|\/|[A-Za-z]:[/\\])/.test(path);
}
function isIndirect(comment) {
  return /^\s*indirect(?:;|\s*$)/.test(comment);
}
function wordsOf(line) {
  const words2 = [];
  const token2 = /\s*(?:\/\/(.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|(=>|[()])|((?:(?!\/\/|=>)[^\s()"`])+)|(.))/y;
  for (let match2 = token2.exec(line); match2 !== null; match2 = token2.exec(line)) {
    const [, comment, quoted, raw, sign, word, other] = match2;
    if (comment !== void 0) return { words: words2, comment };
    if (other === '"' || other === "`") return { words: [...words2, line.slice(token2.lastIndex - 1)], comment: "" };
    const found2 = quoted ?? raw ?? sign ?? word ?? other;
    if (found2 !== void 0) words2.push(found2);
  }
  return { words: words2, comment: "" };
}

// src/scan/dependencies/extract/go-mod/extract.ts
var ECOSYSTEM2 = "Go";
async function extractGoMod(file, readSum) {
  const mod = parseGoMod(file);
  const list = packageList();
  const problems = [...mod.problems];
  const lines = /* @__PURE__ */ new Map();
  const replaceOf2 = replaceFinder(mod.replaces);
  const excluded = new Set(mod.excludes.map(({ path, version: version2 }) => `${path}@${version2}`));
  const isExcluded = (require2) => excluded.has(`${require2.path}@${require2.version}`);
  const kept = new Set(mod.requires.filter((require2) => !isExcluded(require2)).map((require2) => require2.path));
  for (const require2 of mod.requires) {
    if (isExcluded(require2)) {
      if (!kept.has(require2.path)) {
        problems.push({
          message: `${require2.path} ${require2.version} is required and excluded, so the version in use is not known`,
          path: file.path,
          line: require2.line,
          remedy: "run `go mod tidy`"
        });
      }
      continue;
    }
    const draft = replaced(require2, replaceOf2(require2.path, require2.version));
    list.add({ ...draft, direct: !require2.indirect });
    if (!require2.indirect) lines.set(draft.name, require2.line);
  }
  addStandardLibrary(mod, list, lines);
  if (mod.go !== null && isBefore117(mod.go.version)) {
    const sum = await readSum();
    if (sum !== null) addSum(sum, siblingPath(file.path, "go.sum") ?? "go.sum", list, replaceOf2, problems);
  }
  const roots = [...list.packages.keys()].filter((index) => list.packages[index]?.direct === true);
  return { packages: list.packages, manager: "go", roots, manifest: { path: file.path, lines }, problems };
}
function replaceFinder(replaces) {
  const found2 = /* @__PURE__ */ new Map();
  for (const replace of replaces) found2.set(`${replace.oldPath}@${replace.oldVersion ?? ""}`, replace);
  return (path, version2) => found2.get(`${path}@${version2}`) ?? found2.get(`${path}@`);
}
function replaced(require2, replace) {
  const { path, version: version2, line } = require2;
  const common = { ecosystem: ECOSYSTEM2, scope: "unknown" };
  if (replace === void 0) return { ...common, name: path, version: version2, origin: "registry", line };
  if (replace.newVersion === null) {
    return { ...common, name: path, version: version2, origin: "file", resolved: replace.newPath, line: replace.line };
  }
  return { ...common, name: replace.newPath, version: replace.newVersion, origin: "registry", line: replace.line };
}
function addStandardLibrary(mod, list, lines) {
  const pinned = mod.toolchain?.version.match(/^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)(?:[-+].*)?$/)?.[1];
  const found2 = mod.toolchain !== null && pinned !== void 0 ? { version: pinned, line: mod.toolchain.line } : mod.go;
  if (found2 === null || !/^\d/.test(found2.version)) return;
  const { version: version2, line } = found2;
  list.add({ ecosystem: ECOSYSTEM2, name: "stdlib", version: version2, origin: "registry", scope: "runtime", direct: true, line });
  lines.set("stdlib", line);
}
function isBefore117(version2) {
  const [major = 0, minor = 0] = version2.split(".").map((part) => Number.parseInt(part, 10));
  return major < 1 || major === 1 && minor < 17;
}
function addSum(text, path, list, replaceOf2, problems) {
  for (const { number, text: line } of linesOf(text)) {
    if (line.trim() === "") continue;
    const words2 = line.trim().split(/\s+/);
    const [name, version2] = words2;
    if (words2.length !== 3 || name === void 0 || version2 === void 0 || !version2.startsWith("v")) {
      problems.push({ message: "not a line of go.sum", path, line: number, remedy: "run `go mod tidy`" });
      continue;
    }
    if (version2.endsWith("/go.mod") || replaceOf2(name, version2.slice(1)) !== void 0) continue;
    list.add({
      ecosystem: ECOSYSTEM2,
      name,
      version: version2.slice(1),
      origin: "registry",
      scope: "unknown",
      direct: false
    });
  }
}

// src/scan/dependencies/extract/go-mod/index.ts
var goMod = {
  id: "go-mod",
  matches: (path) => fileNameOf(path) === "go.mod",
  extract: (file, read) => extractGoMod(file, async () => await read(siblingPath(file.path, "go.sum") ?? ""))
};

// src/scan/dependencies/extract/gradle-catalog/parse.ts
async function parseCatalog(file) {
  const document = await parseTomlFile(file);
  const versions2 = field2(document, "versions");
  const places = libraryLines(file.text);
  const list = packageList();
  const lines = /* @__PURE__ */ new Map();
  for (const [alias, value] of requireEntries(document, "libraries", file)) {
    const library = libraryOf(value, versions2);
    if (library === null) continue;
    const line = places.get(alias);
    list.add({
      ecosystem: "Maven",
      ...library,
      origin: "registry",
      scope: "unknown",
      direct: true,
      ...line !== void 0 && { line }
    });
    if (line !== void 0) lines.set(library.name, line);
  }
  return {
    packages: list.packages,
    manager: "gradle",
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
}
function libraryOf(value, versions2) {
  const [group, artifact, written] = typeof value === "string" ? value.split(":") : coordinatesOf(value);
  const version2 = typeof value === "string" ? exactVersion(written) : versionOf3(field2(value, "version"), versions2);
  return group && artifact && version2 !== void 0 ? { name: `${group}:${artifact}`, version: version2 } : null;
}
function coordinatesOf(value) {
  const module = textField2(value, "module");
  return module?.split(":") ?? [textField2(value, "group") ?? "", textField2(value, "name") ?? ""];
}
function versionOf3(value, versions2) {
  if (typeof value === "string") return exactVersion(value);
  const reference = textField2(value, "ref");
  if (reference === void 0) return richVersion(value);
  const found2 = field2(versions2, reference);
  return typeof found2 === "string" ? exactVersion(found2) : richVersion(found2);
}
function richVersion(value) {
  return ["strictly", "require", "prefer"].map((key) => exactVersion(textField2(value, key))).find((version2) => version2 !== void 0);
}
function exactVersion(text) {
  const version2 = text?.slice(text.indexOf("!!") === -1 ? 0 : text.indexOf("!!") + 2) || text?.replace(/!!$/, "");
  if (version2 === void 0 || version2 === "" || /[[\](),\s]|\+$|^latest\./.test(version2)) return void 0;
  return version2;
}
function libraryLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let inside = false;
  for (const { number, text: line } of linesOf(text)) {
    const table = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim();
    if (table !== void 0) {
      inside = table === "libraries";
      const alias2 = /^libraries\.["']?([\w.-]+)["']?$/.exec(table)?.[1];
      if (alias2 !== void 0) lines.set(alias2, number);
    }
    const alias = inside ? /^\s*["']?([\w-]+)["']?\s*[.=]/.exec(line)?.[1] : void 0;
    if (alias !== void 0 && !lines.has(alias)) lines.set(alias, number);
  }
  return lines;
}

// src/scan/dependencies/extract/gradle-catalog/index.ts
var gradleCatalog = {
  id: "gradle-catalog",
  matches: (path) => /(?:^|\/)(?:libs|gradle\/[^/]+)\.versions\.toml$/.test(path),
  extract: parseCatalog
};

// src/scan/dependencies/extract/gradle-lock/parse.ts
var ENTRY = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/;
var DEVELOPMENT2 = /^(?:test|androidTest|integrationTest|functionalTest|jmh|checkstyle|pmd|spotbugs|findbugs|jacoco|ktlint|detekt|spotless|errorprone|developmentOnly)|[a-z](?:Test|UnitTest|AndroidTest)(?:[A-Z]|$)/;
function parseGradleLock(file) {
  const list = packageList();
  const problems = [];
  const ofBuild = fileNameOf(file.path).startsWith("buildscript-");
  for (const { number, text } of fileLines(file)) {
    const line = text.trim();
    if (line === "" || line.startsWith("#") || line.startsWith("empty=")) continue;
    const match2 = ENTRY.exec(line);
    if (match2 === null) {
      const message = "not a line of a Gradle lockfile";
      problems.push({ message, path: file.path, line: number, remedy: "run `gradle dependencies --write-locks`" });
      continue;
    }
    const [, group = "", artifact = "", version2 = "", configurations = ""] = match2;
    list.add({
      ecosystem: "Maven",
      name: `${group}:${artifact}`,
      version: version2,
      origin: "registry",
      scope: ofBuild ? "development" : scopeOf(configurations),
      line: number
    });
  }
  return { packages: list.packages, manager: "gradle", problems };
}
function scopeOf(configurations) {
  const names = configurations.split(",").filter((name) => name !== "");
  if (names.length === 0) return "unknown";
  return names.every((name) => DEVELOPMENT2.test(name)) ? "development" : "runtime";
}

// src/scan/dependencies/extract/gradle-lock/index.ts
var gradleLock = {
  id: "gradle-lock",
  matches: (path) => ["gradle.lockfile", "buildscript-gradle.lockfile"].includes(fileNameOf(path)),
  extract: async (file) => parseGradleLock(file)
};

// src/scan/dependencies/read/xml.ts
var GUARD = "\0";
var ATTRIBUTES = ":@";
var TEXT = "#text";
var REMEDY6 = "correct the file at this place";
async function parseXmlFile(file) {
  refuseConflictMarkers(file);
  const doctype = file.text.search(/<!DOCTYPE/i);
  const lines = lineIndex(file.text);
  if (doctype !== -1) {
    throw new LocatedError({
      message: "has a DOCTYPE, which is not read because it can declare entities",
      path: file.path,
      line: lines.position(doctype).line,
      remedy: "remove the DOCTYPE; no package manager needs it"
    });
  }
  const { XMLParser } = await import("./part-fast-xml-parser.js");
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: GUARD,
    processEntities: false,
    captureMetaData: true,
    parseTagValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    transformTagName: (name) => `${GUARD}${name}`,
    onDangerousProperty: (name) => name
  });
  const metadata = XMLParser.getMetaDataSymbol();
  let nodes;
  try {
    nodes = parser.parse(file.text, true);
  } catch (error) {
    const line = Number(/:(\d+):\d+$/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);
    throw new LocatedError({
      message: "not well-formed XML",
      path: file.path,
      ...line > 0 && { line },
      remedy: REMEDY6
    });
  }
  const root = elementsOf(nodes, (node) => {
    const found2 = typeof metadata === "symbol" ? Reflect.get(node, metadata) : void 0;
    const start = isTable(found2) ? Reflect.get(found2, "startIndex") : void 0;
    return typeof start === "number" ? lines.position(start).line : 1;
  })[0];
  if (root !== void 0) return root;
  throw new LocatedError({ message: "holds no XML element", path: file.path, line: 1, remedy: REMEDY6 });
}
function childrenOf(element, name) {
  return element?.children.filter((child) => child.name === name) ?? [];
}
function childOf(element, name) {
  return element?.children.find((child) => child.name === name);
}
function childText(element, name) {
  return childOf(element, name)?.text || void 0;
}
function elementsOf(nodes, lineOf) {
  const elements = [];
  for (const node of listOf(nodes)) {
    if (!isTable(node)) continue;
    const key = Object.keys(node).find((candidate) => candidate.startsWith(GUARD));
    if (key === void 0) continue;
    const content = Reflect.get(node, key);
    elements.push({
      name: localName(key),
      attributes: attributesOf(Reflect.get(node, ATTRIBUTES)),
      children: elementsOf(content, lineOf),
      text: textOf(content),
      line: lineOf(node)
    });
  }
  return elements;
}
function localName(key) {
  const name = key.slice(key.lastIndexOf(GUARD) + 1);
  return name.slice(name.indexOf(":") + 1);
}
function attributesOf(value) {
  const attributes = /* @__PURE__ */ new Map();
  if (!isTable(value)) return attributes;
  for (const [key, text] of Object.entries(value)) attributes.set(localName(key), decodeEntities(String(text)));
  return attributes;
}
function textOf(content) {
  let text = "";
  for (const node of listOf(content)) {
    const part = isTable(node) ? Reflect.get(node, TEXT) : void 0;
    if (typeof part === "string") text += part;
  }
  return decodeEntities(text.trim());
}
var PREDEFINED = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function decodeEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
    if (name !== void 0) return PREDEFINED.get(name) ?? whole;
    const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}

// src/scan/dependencies/extract/gradle-verification/parse.ts
async function parseVerificationMetadata(file) {
  const root = await parseXmlFile(file);
  const list = packageList();
  const problems = [];
  for (const component of childrenOf(childOf(root, "components"), "component")) {
    const group = component.attributes.get("group") ?? "";
    const artifact = component.attributes.get("name") ?? "";
    const version2 = component.attributes.get("version") ?? "";
    if (group === "" || artifact === "" || version2 === "") {
      problems.push({
        message: "a component without group, name or version",
        path: file.path,
        line: component.line,
        remedy: "run `gradle --write-verification-metadata sha256 help`"
      });
      continue;
    }
    list.add({
      ecosystem: "Maven",
      name: `${group}:${artifact}`,
      version: version2,
      origin: "registry",
      scope: "unknown",
      line: component.line
    });
  }
  return { packages: list.packages, manager: "gradle", problems };
}

// src/scan/dependencies/extract/gradle-verification/index.ts
var gradleVerification = {
  id: "gradle-verification",
  matches: (path) => /(?:^|\/)gradle\/verification-metadata\.xml$/.test(path),
  extract: parseVerificationMetadata
};

// src/scan/dependencies/extract/maven-pom/interpolate.ts
var MAX_DEPTH = 20;
var MAX_LENGTH3 = 1e3;
function interpolator(chain2) {
  const properties = /* @__PURE__ */ new Map();
  for (const pom of [...chain2].reverse()) {
    for (const [name, value] of pom.properties) properties.set(name, value);
  }
  for (const [name, value] of projectProperties(chain2)) {
    if (value !== void 0) properties.set(name, value);
  }
  const resolved = /* @__PURE__ */ new Map();
  function propertyOf(name, depth) {
    if (resolved.has(name)) return resolved.get(name);
    resolved.set(name, void 0);
    const value = properties.get(name);
    const result = value === void 0 ? void 0 : resolve2(value, depth + 1);
    resolved.set(name, result);
    return result;
  }
  function resolve2(text, depth) {
    if (!text.includes("${")) return text;
    if (depth > MAX_DEPTH || text.length > MAX_LENGTH3) return void 0;
    let result = "";
    let rest = 0;
    for (let start = text.indexOf("${"); start !== -1; start = text.indexOf("${", rest)) {
      const end = text.indexOf("}", start);
      const value = end === -1 ? void 0 : propertyOf(text.slice(start + 2, end).trim(), depth);
      if (value === void 0) return void 0;
      result += text.slice(rest, start) + value;
      if (result.length > MAX_LENGTH3) return void 0;
      rest = end + 1;
    }
    return result + text.slice(rest);
  }
  return (text) => text === void 0 ? void 0 : resolve2(text, 0);
}
function projectProperties(chain2) {
  const [project] = chain2;
  const parent = project?.parent;
  const groupId = project?.groupId ?? parent?.groupId;
  const version2 = project?.version ?? parent?.version;
  return ["project", "pom"].flatMap((prefix) => [
    [`${prefix}.groupId`, groupId],
    [`${prefix}.artifactId`, project?.artifactId],
    [`${prefix}.version`, version2],
    [`${prefix}.parent.groupId`, parent?.groupId],
    [`${prefix}.parent.artifactId`, parent?.artifactId],
    [`${prefix}.parent.version`, parent?.version]
  ]);
}

// src/scan/dependencies/extract/maven-pom/parse.ts
async function parsePom(file) {
  const root = await parseXmlFile(file);
  if (root.name !== "project") {
    throw new LocatedError({
      message: "the root element is not <project>",
      path: file.path,
      line: root.line,
      remedy: "make it a Maven project, or give the file another name"
    });
  }
  const profiles = childrenOf(childOf(root, "profiles"), "profile").filter(
    (profile) => childText(childOf(profile, "activation"), "activeByDefault") === "true"
  );
  const parts3 = [root, ...profiles];
  const properties = /* @__PURE__ */ new Map();
  for (const part of parts3) {
    for (const property of childOf(part, "properties")?.children ?? []) properties.set(property.name, property.text);
  }
  return {
    path: file.path,
    groupId: childText(root, "groupId"),
    artifactId: childText(root, "artifactId"),
    version: childText(root, "version"),
    parent: parentOf(childOf(root, "parent")),
    properties,
    dependencies: parts3.flatMap((part) => dependenciesIn(part)),
    managed: parts3.flatMap((part) => dependenciesIn(childOf(part, "dependencyManagement"))),
    modules: parts3.flatMap((part) => childrenOf(childOf(part, "modules"), "module").map((module) => module.text))
  };
}
function parentOf(element) {
  if (element === void 0) return null;
  const relative = childOf(element, "relativePath");
  return {
    groupId: childText(element, "groupId"),
    artifactId: childText(element, "artifactId"),
    version: childText(element, "version"),
    relativePath: relative === void 0 ? "../pom.xml" : relative.text || null,
    line: element.line
  };
}
function dependenciesIn(element) {
  return childrenOf(childOf(element, "dependencies"), "dependency").map((dependency) => ({
    groupId: childText(dependency, "groupId") ?? "",
    artifactId: childText(dependency, "artifactId") ?? "",
    version: childText(dependency, "version"),
    scope: childText(dependency, "scope"),
    type: childText(dependency, "type"),
    classifier: childText(dependency, "classifier"),
    optional: childText(dependency, "optional"),
    line: dependency.line
  }));
}

// src/scan/dependencies/extract/maven-pom/chain.ts
var MAX_PARENTS = 20;
var MAX_BOMS = 50;
function pomLoader(read) {
  const known = /* @__PURE__ */ new Map();
  return async (path) => {
    if (path === null) return null;
    const cached = known.get(path);
    if (cached !== void 0) return cached;
    const text = await read(path);
    const pom = text === null ? null : await readablePom(path, text);
    known.set(path, pom);
    return pom;
  };
}
async function readablePom(path, text) {
  try {
    return await parsePom({ path, text });
  } catch (error) {
    if (error instanceof LocatedError) return null;
    throw error;
  }
}
async function pomChain(pom, load) {
  const chain2 = [pom];
  const seen = /* @__PURE__ */ new Set([pom.path]);
  for (let child = pom; child.parent !== null && child.parent.relativePath !== null && chain2.length < MAX_PARENTS; ) {
    const parent = await loadProject(child.path, child.parent.relativePath, load);
    if (parent === null || seen.has(parent.path) || !isProject(parent, child.parent.groupId, child.parent.artifactId))
      break;
    chain2.push(parent);
    seen.add(parent.path);
    child = parent;
  }
  return chain2;
}
async function managedDependencies(chain2, load) {
  const queue = [chain2];
  const managed = [];
  const imported = /* @__PURE__ */ new Set();
  let lookups = 0;
  for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
    const interpolate = interpolator(next);
    for (const dependency of next.flatMap((pom) => pom.managed)) {
      if (dependency.scope !== "import") {
        managed.push({ dependency, interpolate });
        continue;
      }
      if (++lookups > MAX_BOMS) continue;
      const bom = await findBom(next, dependency, interpolate, load);
      if (bom === null || imported.has(bom.path)) continue;
      imported.add(bom.path);
      queue.push(await pomChain(bom, load));
    }
  }
  return managed;
}
async function findBom(chain2, dependency, interpolate, load) {
  const artifactId = interpolate(dependency.artifactId);
  const groupId = interpolate(dependency.groupId);
  if (artifactId === void 0 || groupId === void 0) return null;
  for (const pom of chain2) {
    const likely = [
      `../${artifactId}`,
      artifactId,
      ...pom.modules.filter((module) => artifactId.endsWith(lastOf(module)))
    ];
    for (const folder of likely.slice(0, MAX_BOMS)) {
      const found2 = await loadProject(pom.path, folder, load);
      if (found2 !== null && isProject(found2, groupId, artifactId)) return found2;
    }
  }
  return null;
}
function loadProject(from, relative, load) {
  return load(
    siblingPath(from, relative.endsWith(".xml") || relative.endsWith(".pom") ? relative : `${relative}/pom.xml`)
  );
}
function isProject(pom, groupId, artifactId) {
  return pom.artifactId === artifactId && (pom.groupId ?? pom.parent?.groupId) === groupId;
}
function lastOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/scan/dependencies/extract/maven-pom/extract.ts
async function extractPom(file, read) {
  const pom = await parsePom(file);
  const load = pomLoader(read);
  const chain2 = await pomChain(pom, load);
  const interpolate = interpolator(chain2);
  const managed = /* @__PURE__ */ new Map();
  for (const { dependency, interpolate: inside } of await managedDependencies(chain2, load)) {
    const key = keyOf3(dependency, inside);
    if (key === void 0 || managed.has(key)) continue;
    managed.set(key, { version: inside(dependency.version), scope: inside(dependency.scope) });
  }
  const list = packageList();
  const lines = /* @__PURE__ */ new Map();
  for (const [key, { dependency, isOwn }] of effectiveDependencies(pom, chain2, interpolate)) {
    const rule = managed.get(key);
    const written = dependency.version === void 0 ? rule?.version : interpolate(dependency.version);
    const version2 = exactVersion2(written);
    const name = `${interpolate(dependency.groupId)}:${interpolate(dependency.artifactId)}`;
    const line = isOwn ? dependency.line : pom.parent?.line;
    if (line !== void 0 && !lines.has(name)) lines.set(name, line);
    if (version2 === void 0) continue;
    const scope = interpolate(dependency.scope) ?? rule?.scope;
    list.add({
      ecosystem: "Maven",
      name,
      version: version2,
      origin: scope === "system" ? "file" : "registry",
      scope: scopeOf2(scope),
      direct: true,
      ...interpolate(dependency.optional) === "true" && { optional: true },
      ...line !== void 0 && { line }
    });
  }
  return {
    packages: list.packages,
    manager: "maven",
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
}
function effectiveDependencies(pom, chain2, interpolate) {
  const found2 = /* @__PURE__ */ new Map();
  for (const owner of [...chain2].reverse()) {
    for (const dependency of owner.dependencies) {
      const key = keyOf3(dependency, interpolate);
      if (key !== void 0) found2.set(key, { dependency, isOwn: owner === pom });
    }
  }
  return found2;
}
function keyOf3(dependency, interpolate) {
  const groupId = interpolate(dependency.groupId);
  const artifactId = interpolate(dependency.artifactId);
  if (!groupId || !artifactId) return void 0;
  return JSON.stringify([
    groupId,
    artifactId,
    interpolate(dependency.type ?? "jar"),
    interpolate(dependency.classifier ?? "")
  ]);
}
function exactVersion2(text) {
  const version2 = text === void 0 ? void 0 : /^\[([^,[\]()]+)\]$/.exec(text)?.[1]?.trim() ?? text;
  if (version2 === void 0 || version2 === "" || /[[\](),\s]|^(?:LATEST|RELEASE)$/.test(version2)) return void 0;
  return version2;
}
function scopeOf2(scope) {
  return scope === "test" ? "development" : "runtime";
}

// src/scan/dependencies/extract/maven-pom/index.ts
var mavenPom = {
  id: "maven-pom",
  matches: (path) => fileNameOf(path) === "pom.xml" || path.endsWith(".pom"),
  extract: extractPom
};

// src/scan/dependencies/extract/mix-lock/mix-exs.ts
var DEPENDENCY = /\{\s*:"?(\w+)"?\s*,(.*)$/;
var MAX_LINE4 = 1e3;
function parseMixExs(text) {
  if (/^[ \t]*apps_path:/m.test(text)) return null;
  const found2 = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    if (line.length > MAX_LINE4 || line.trimStart().startsWith("#")) continue;
    const [, name, options = ""] = DEPENDENCY.exec(line) ?? [];
    if (name === void 0 || found2.has(name) || !/["']|\b(?:git|github|path|only|in_umbrella|override):/.test(options))
      continue;
    const only = /\bonly:\s*(\[[^\]]*\]|:\w+)/.exec(options)?.[1];
    found2.set(name, {
      line: number,
      development: only !== void 0 && !/:prod\b/.test(only),
      requirement: /^\s*"([^"]*)"/.exec(options)?.[1] ?? "",
      place: placeIn(options)
    });
  }
  return found2;
}
function placeIn(options) {
  if (/\b(?:path|in_umbrella):/.test(options)) return "local";
  return /\b(?:git|github):/.test(options) ? "repository" : "registry";
}

// src/scan/dependencies/extract/mix-lock/parse.ts
var WORD2 = /[^\s"{}[\],]+/y;
var MAX_DEPTH2 = 100;
function parseMixLock(file) {
  refuseConflictMarkers(file);
  const { text } = file;
  const entries = [];
  const open = [];
  let key = null;
  let line = 1;
  function refuse(message) {
    return new LocatedError({ message, path: file.path, line, remedy: "run `mix deps.get`" });
  }
  function take(term) {
    if (open.length > 1) open.at(-1)?.terms.push(term);
    else if (typeof term !== "string") {
      if (key === null) throw refuse("an entry without a name");
      entries.push({ ...key, value: term });
      key = null;
    } else if (term.startsWith('"')) key = { name: term.slice(1), line };
    else if (term.endsWith(":")) key = { name: term.slice(0, -1), line };
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\n") line++;
    else if (sign === "#") at = lineEnd(text, at) - 1;
    else if (sign === "{" || sign === "[") {
      if (open.length >= MAX_DEPTH2) throw refuse("brackets nested too deep");
      open.push({ terms: [], close: sign === "{" ? "}" : "]" });
    } else if (sign === "}" || sign === "]") {
      const closed = open.pop();
      if (closed?.close !== sign) throw refuse("brackets that do not match");
      if (open.length > 0) take(closed.terms);
    } else if (sign === '"') {
      const end = stringEnd2(text, at);
      if (end === -1) throw refuse("a string that is not closed");
      const value = text.slice(at + 1, end).replace(/\\(.)/gs, "$1");
      take(`"${value}`);
      for (let next = text.indexOf("\n", at); next !== -1 && next < end; next = text.indexOf("\n", next + 1)) line++;
      at = end;
      if (text.charAt(end + 1) === ":") at++;
    } else if (sign !== "," && sign !== "%" && sign.trim() !== "") {
      WORD2.lastIndex = at;
      const word = WORD2.exec(text)?.[0] ?? sign;
      at += word.length - 1;
      if (word !== ":" && word !== "=>") take(word);
    }
  }
  if (open.length > 0) throw refuse("brackets that are not closed");
  return entries;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
function stringEnd2(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
  }
  return -1;
}

// src/scan/dependencies/extract/mix-lock/extract.ts
async function extractMixLock(file, read) {
  const packages = [];
  const needs = [];
  const problems = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const entry of parseMixLock(file)) {
    const draft = draftOf5(entry);
    if (draft === null) {
      const message = `${entry.name} is neither a Hex nor a git dependency`;
      problems.push({ message, path: file.path, line: entry.line, remedy: "run `mix deps.get`" });
      continue;
    }
    indexes.set(entry.name, packages.length);
    packages.push(draft);
    needs.push(needsOf(entry.value));
  }
  const isIndex = (index) => index !== void 0;
  packages.forEach((draft, index) => {
    draft.dependsOn = [...new Set((needs[index] ?? []).map((name) => indexes.get(name)))].filter(isIndex);
  });
  const path = siblingPath(file.path, "mix.exs");
  const text = path === null ? null : await read(path);
  const declared = text === null ? null : parseMixExs(text);
  if (path === null || declared === null) return { packages, manager: "mix", problems };
  const roots = [...declared.keys()].map((name) => indexes.get(name)).filter(isIndex);
  setScopes2(packages, declared, indexes);
  const lines = /* @__PURE__ */ new Map();
  for (const [name, { line }] of declared) lines.set(packages[indexes.get(name) ?? -1]?.name ?? name, line);
  return { packages, manager: "mix", roots, manifest: { path, lines }, problems };
}
function draftOf5({ name: app, value, line }) {
  if (typeof value === "string") return null;
  const [kind, second, third, fourth] = value;
  const ecosystem = "Hex";
  const name = nameOf2(second);
  const text = stringOf(third);
  if (kind === ":hex" && name !== null && text !== null) {
    const integrity = stringOf(fourth);
    return {
      ecosystem,
      name,
      version: text,
      origin: "registry",
      scope: "unknown",
      line,
      ...integrity && { integrity }
    };
  }
  const url = stringOf(second);
  if (kind !== ":git" || url === null || text === null) return null;
  return { ecosystem, name: app, version: text, origin: "git", scope: "unknown", line, commit: text, resolved: url };
}
function needsOf(value) {
  const dependencies = typeof value === "string" ? void 0 : value[5];
  if (dependencies === void 0 || typeof dependencies === "string") return [];
  return dependencies.map((item) => typeof item === "string" ? null : nameOf2(item[0])).filter((name) => name !== null);
}
function setScopes2(packages, declared, indexes) {
  const roots = { runtime: /* @__PURE__ */ new Set(), development: /* @__PURE__ */ new Set() };
  for (const [name, { development }] of declared) {
    const index = indexes.get(name);
    if (index !== void 0) roots[development ? "development" : "runtime"].add(index);
  }
  const walked = scopes(
    packages.map(({ dependsOn }) => dependsOn),
    roots
  );
  packages.forEach((draft, index) => {
    draft.direct = roots.runtime.has(index) || roots.development.has(index);
    draft.scope = walked[index] ?? "unknown";
  });
}
function nameOf2(term) {
  if (typeof term !== "string") return null;
  const name = term.replace(/^[:"]/, "");
  return name === "" ? null : name;
}
function stringOf(term) {
  return typeof term === "string" && term.startsWith('"') && term.length > 1 ? term.slice(1) : null;
}

// src/scan/dependencies/extract/mix-lock/index.ts
var mixLock = {
  id: "mix-lock",
  matches: (path) => fileNameOf(path) === "mix.lock",
  extract: extractMixLock
};

// src/scan/dependencies/extract/npm-package-lock/dependency-tree.ts
var DEPTH_LIMIT = 100;
function readDependencyTree(root, file, graph, own) {
  const lines = jsonLines(file.text, 2 * DEPTH_LIMIT);
  const top = place(null);
  const entries = [];
  const queue = [
    { fields: root, at: top, steps: [] }
  ];
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    const nested = entriesField(next.fields, "dependencies");
    if (next.steps.length >= 2 * DEPTH_LIMIT && nested.length > 0) {
      graph.problem({ message: `"dependencies" are nested deeper than ${DEPTH_LIMIT} levels`, path: file.path });
      continue;
    }
    for (const [name, fields] of nested) {
      const steps2 = [...next.steps, "dependencies", name];
      const line = lines.line(...steps2);
      if (!isTable(fields)) {
        const where = { path: file.path, ...line !== void 0 && { line } };
        graph.problem({ message: 'an entry of "dependencies" is not readable', ...where });
        continue;
      }
      const index = graph.add({ ...packageOf(name, fields), ...line !== void 0 && { line } });
      const inside = place(next.at);
      next.at.modules.set(name, index);
      entries.push({ fields, inside, index });
      queue.push({ fields, at: inside, steps: steps2 });
    }
  }
  for (const { fields, inside, index } of entries) {
    for (const [name, range] of entriesField(fields, "requires")) {
      const target = resolveModule(inside, name);
      if (target !== void 0 && typeof range === "string") graph.depend(index, target, range);
    }
  }
  for (const { kind, name, range } of own?.demands ?? []) {
    const target = top.modules.get(name);
    if (target === void 0 || kind === "optional-peer") continue;
    graph.demand(kind === "peer" ? "runtime" : kind, target, range);
  }
}
function packageOf(installedAs, fields) {
  const spec2 = textField2(fields, "version") ?? "";
  const asked = npmSpecifier(spec2);
  const resolved = textField2(fields, "resolved");
  const written = asked.version ?? (asked.name === void 0 ? spec2 : spec2.slice(spec2.lastIndexOf("@") + 1));
  const entry = { name: asked.name ?? installedAs, version: written };
  const address = asked.origin === "registry" && resolved !== void 0 ? resolvedAddress(resolved) : null;
  const source = address === null || address.origin === "url" ? { ...asked, ...releaseOf3(address) } : address;
  const integrity = textField2(fields, "integrity");
  const version2 = source.version ?? entry.version;
  return {
    ecosystem: "npm",
    name: source.name ?? entry.name,
    version: source.origin === "registry" ? version2 : "",
    ...claimsOf(entry, address),
    origin: source.origin,
    declaredScope: flagField(fields, "dev") ? "development" : "runtime",
    declaredOptional: flagField(fields, "optional"),
    ...source.commit !== void 0 && { commit: source.commit },
    ...asked.origin === "registry" ? resolved !== void 0 && { resolved } : { resolved: spec2 },
    ...integrity !== void 0 && { integrity },
    ...flagField(fields, "bundled") && { hashed: true }
  };
}
function releaseOf3(address) {
  const { name, version: version2 } = address ?? {};
  return { ...name !== void 0 && { name }, ...version2 !== void 0 && { version: version2 } };
}

// src/scan/dependencies/extract/npm-package-lock/package-map.ts
var PATH_LIMIT2 = 4096;
var MODULES = "node_modules/";
function readPackageMap(root, file, graph) {
  const lines = jsonLines(file.text, 2);
  const top = place(null);
  const entries = [];
  const links = [];
  const byPath = /* @__PURE__ */ new Map();
  for (const [path, fields] of entriesField(root, "packages")) {
    const line = lines.line("packages", path);
    const where = { path: file.path, ...line !== void 0 && { line } };
    if (!isTable(fields) || path.length > PATH_LIMIT2) {
      graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    if (flagField(fields, "link")) {
      links.push({ path, target: textField2(fields, "resolved") ?? "" });
      continue;
    }
    const inside = placeAt(top, stepsOf3(path));
    const index = path === "" ? null : graph.add({ ...packageOf2(path, fields), ...line !== void 0 && { line } });
    entries.push({ path, fields, inside, index });
    if (index !== null) {
      byPath.set(path, index);
      install(inside, path, index);
    }
  }
  for (const link of links) {
    const target = byPath.get(link.target);
    if (target !== void 0) install(placeAt(top, stepsOf3(link.path)), link.path, target);
  }
  for (const entry of entries) connect(entry, graph);
  return entries.filter((entry) => isMember(entry.path) && entry.path !== "").map((entry) => entry.path);
}
function isMember(path) {
  return !path.startsWith(MODULES) && !path.includes(`/${MODULES}`);
}
function stepsOf3(path) {
  const steps2 = [];
  const parts3 = path.split("/");
  for (let at = 0; at < parts3.length; at++) {
    const part = parts3[at] ?? "";
    if (part !== "node_modules") {
      if (part !== "") steps2.push(`./${part}`);
      continue;
    }
    const name = parts3[++at];
    if (name === void 0 || name === "") continue;
    steps2.push(name.startsWith("@") && at + 1 < parts3.length ? `${name}/${parts3[++at] ?? ""}` : name);
  }
  return steps2;
}
function install(inside, path, index) {
  const at = path.lastIndexOf(MODULES);
  if (at !== -1) inside.parent?.modules.set(path.slice(at + MODULES.length), index);
}
function packageOf2(path, fields) {
  const resolved = textField2(fields, "resolved");
  const source = resolved === void 0 || isMember(path) ? null : resolvedAddress(resolved);
  const entry = { name: nameOf3(path, fields), version: textField2(fields, "version") ?? "" };
  const integrity = textField2(fields, "integrity");
  const deprecated2 = textField2(fields, "deprecated");
  const licenses = licensesOf(fields);
  return {
    ecosystem: "npm",
    // npm installs what `resolved` names, whatever else the entry claims to be.
    name: source?.name ?? entry.name,
    version: source?.version ?? entry.version,
    ...claimsOf(entry, source),
    origin: isMember(path) ? memberOrigin(path) : originOf3(source),
    declaredScope: flagField(fields, "dev") ? "development" : "runtime",
    declaredOptional: flagField(fields, "optional") || flagField(fields, "devOptional"),
    ...source?.commit !== void 0 && { commit: source.commit },
    ...isMember(path) ? { resolved: `file:${path}` } : resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity },
    // The checksum of the package that brings it along covers it.
    ...flagField(fields, "inBundle") && { hashed: true },
    ...licenses.length > 0 && { licenses },
    ...flagField(fields, "hasInstallScript") && { hasInstallScript: true },
    ...deprecated2 !== void 0 && { deprecated: deprecated2 }
  };
}
function memberOrigin(path) {
  return path.startsWith("../") ? "file" : "workspace";
}
function nameOf3(path, fields) {
  const at = path.lastIndexOf(MODULES);
  const installedAs = path.slice(at === -1 ? path.lastIndexOf("/") + 1 : at + MODULES.length);
  return textField2(fields, "name") ?? installedAs;
}
function originOf3(source) {
  return source === null || source.origin === "url" ? "registry" : source.origin;
}
function licensesOf(fields) {
  const license = field2(fields, "license");
  if (typeof license === "string" && license !== "") return [license];
  return Array.isArray(license) ? license.filter((item) => typeof item === "string") : [];
}
function connect(entry, graph) {
  const importer = isMember(entry.path);
  for (const { kind, name, range } of demandsOf(entry.fields)) {
    const target = resolveModule(entry.inside, name);
    if (target === void 0 || kind === "optional-peer") continue;
    const asked = npmSpecifier(range);
    if (asked.origin === "url") graph.reclassify(target, "url");
    if (asked.name !== void 0) graph.askedAs(target, asked.name);
    if (importer) graph.demand(kind === "peer" ? "runtime" : kind, target, range);
    if (entry.index !== null && kind !== "development") graph.depend(entry.index, target, range, kind === "optional");
  }
}

// src/scan/dependencies/extract/npm-package-lock/parse.ts
async function parsePackageLock(file, read) {
  const root = parseJsonFile(file);
  const graph = packageGraph();
  const manifests = [];
  const manifest = async (member) => {
    const path = siblingPath(file.path, member === "" ? "package.json" : `${member}/package.json`);
    const found2 = await readPackageJson(read, path, graph.problem);
    if (found2 !== null) manifests.push(found2.manifest);
    return found2;
  };
  const gaps = formatGaps(file, field2(root, "lockfileVersion"), 3);
  const ownManifest = await manifest("");
  if (isTable(field2(root, "packages"))) {
    const members = readPackageMap(root, file, graph);
    for (const member of members) await manifest(member);
    return graph.extraction("npm", { manifests, gaps });
  }
  if (!["lockfileVersion", "dependencies"].some((key) => field2(root, key) !== void 0)) {
    throw new LocatedError({
      message: 'not a lockfile of npm: neither "packages" nor "dependencies" nor "lockfileVersion"',
      path: file.path,
      line: 1,
      remedy: "let `npm install --package-lock-only` write the file again"
    });
  }
  requireEntries(root, "packages", file);
  requireEntries(root, "dependencies", file);
  readDependencyTree(root, file, graph, ownManifest);
  return graph.extraction("npm", { manifests, hasRoots: ownManifest !== null, gaps });
}

// src/scan/dependencies/extract/npm-package-lock/index.ts
var npmPackageLock = {
  id: "npm-package-lock",
  matches(path) {
    const name = fileNameOf(path);
    return (name === "package-lock.json" || name === "npm-shrinkwrap.json") && !/(?:^|\/)node_modules\//.test(path);
  },
  extract: parsePackageLock
};

// src/scan/dependencies/extract/nuget-config/parse.ts
async function parsePackagesConfig(file) {
  const root = await parseXmlFile(file);
  const list = packageList();
  const problems = [];
  for (const { attributes, line } of childrenOf(root, "package")) {
    const name = attributes.get("id") ?? "";
    const version2 = attributes.get("version") ?? "";
    if (name === "" || version2 === "") {
      problems.push({
        message: "a package without id or version",
        path: file.path,
        line,
        remedy: "add the missing attribute"
      });
      continue;
    }
    const isDevelopment = attributes.get("developmentDependency")?.toLowerCase() === "true";
    const scope = isDevelopment ? "development" : "runtime";
    list.add({ ecosystem: "NuGet", name, version: version2, origin: "registry", scope, line });
  }
  return { packages: list.packages, manager: "nuget", problems };
}

// src/scan/dependencies/extract/nuget-config/index.ts
var nugetConfig = {
  id: "nuget-config",
  matches: (path) => fileNameOf(path).toLowerCase() === "packages.config",
  extract: parsePackagesConfig
};

// src/scan/dependencies/extract/nuget-deps/parse.ts
var ORIGINS = /* @__PURE__ */ new Map([
  ["package", "registry"],
  ["project", "workspace"],
  ["msbuildproject", "workspace"],
  ["reference", "file"],
  ["referenceassembly", "file"],
  ["runtimepack", "registry"]
]);
function extractDepsJson(file) {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 2);
  const list = packageList();
  const problems = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const [key, library] of requireEntries(document, "libraries", file)) {
    const slash = key.lastIndexOf("/");
    const name = key.slice(0, Math.max(slash, 0));
    const version2 = key.slice(slash + 1);
    const line = lines.line("libraries", key);
    const where = { ...line !== void 0 && { line } };
    if (name === "" || version2 === "") {
      problems.push({
        message: "a library without name or version",
        path: file.path,
        ...where,
        remedy: "build the project again"
      });
      continue;
    }
    const type = textField2(library, "type")?.toLowerCase() ?? "package";
    const integrity = textField2(library, "sha512");
    const index = list.add({
      ecosystem: "NuGet",
      name: type === "runtimepack" ? name.replace(/^runtimepack\./i, "") : name,
      version: version2,
      origin: ORIGINS.get(type) ?? "file",
      scope: "runtime",
      ...where,
      ...integrity !== void 0 && { integrity }
    });
    indexes.set(key.toLowerCase(), index);
  }
  const edges = edgesOf2(document, indexes);
  const direct = /* @__PURE__ */ new Set();
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...edges.get(index) ?? []];
    if (draft.origin === "workspace") for (const target of draft.dependsOn) direct.add(target);
  });
  if (direct.size === 0) return { packages: list.packages, manager: "nuget", problems };
  list.packages.forEach((draft, index) => {
    draft.direct = direct.has(index);
  });
  const roots = [...direct].filter((index) => list.packages[index]?.origin !== "workspace").sort((a, b) => a - b);
  return { packages: list.packages, manager: "nuget", roots, problems };
}
function edgesOf2(document, indexes) {
  const edges = /* @__PURE__ */ new Map();
  for (const [, target] of entriesOf2(field2(document, "targets"))) {
    for (const [key, entry] of entriesOf2(target)) {
      const from = indexes.get(key.toLowerCase());
      if (from === void 0) continue;
      const targets = edges.get(from) ?? /* @__PURE__ */ new Set();
      for (const [name, version2] of entriesOf2(field2(entry, "dependencies"))) {
        const to = indexes.get(`${name}/${String(version2)}`.toLowerCase());
        if (to !== void 0) targets.add(to);
      }
      edges.set(from, targets);
    }
  }
  return edges;
}

// src/scan/dependencies/extract/nuget-deps/index.ts
var nugetDeps = {
  id: "nuget-deps",
  matches: (path) => path.endsWith(".deps.json"),
  extract: async (file) => extractDepsJson(file)
};

// src/scan/dependencies/extract/nuget-lock/parse.ts
async function extractNugetLock(file, read) {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 3);
  const list = packageList();
  const problems = [];
  const edges = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const [framework, table] of requireEntries(document, "dependencies", file)) {
    const entries = requireEntries({ [framework]: table }, framework, file);
    const indexes = /* @__PURE__ */ new Map();
    for (const [name, entry] of entries) {
      const line = lines.line("dependencies", framework, name);
      const type = textField2(entry, "type");
      const version2 = textField2(entry, "resolved");
      if (type === "Project") continue;
      if (version2 === void 0) {
        const where = { path: file.path, ...line !== void 0 && { line } };
        problems.push({
          message: `${name} has no resolved version`,
          ...where,
          remedy: "run `dotnet restore --force-evaluate`"
        });
        continue;
      }
      const requested = textField2(entry, "requested");
      const integrity = textField2(entry, "contentHash");
      const index = list.add({
        ecosystem: "NuGet",
        name,
        version: version2,
        origin: "registry",
        scope: "unknown",
        direct: type === "Direct",
        ...line !== void 0 && { line },
        ...requested !== void 0 && { requestedAs: [requested] },
        ...integrity !== void 0 && { integrity }
      });
      indexes.set(name.toLowerCase(), index);
      if (type === "Direct") roots.add(index);
    }
    for (const [name, entry] of entries) {
      const from = indexes.get(name.toLowerCase());
      for (const [needed] of entriesOf2(field2(entry, "dependencies"))) {
        const to = indexes.get(needed.toLowerCase());
        if (to === void 0) continue;
        if (from !== void 0) edges.set(from, (edges.get(from) ?? /* @__PURE__ */ new Set()).add(to));
        else if (textField2(entry, "type") === "Project") roots.add(to);
      }
    }
  }
  list.packages.forEach((draft, index) => {
    draft.dependsOn = [...edges.get(index) ?? []];
    if (roots.has(index)) draft.direct = true;
  });
  const manifest = await findProject(file.path, read);
  return {
    packages: list.packages,
    manager: "nuget",
    roots: [...roots].sort((a, b) => a - b),
    ...manifest !== null && { manifest },
    problems,
    gaps: formatGaps(file, field2(document, "version"), 2)
  };
}
async function findProject(lockPath, read) {
  const folder = fileNameOf(folderOf(lockPath));
  if (folder === "") return null;
  for (const extension of ["csproj", "fsproj", "vbproj"]) {
    const path = siblingPath(lockPath, `${folder}.${extension}`);
    const text = path === null ? null : await read(path);
    if (path === null || text === null) continue;
    const lines = /* @__PURE__ */ new Map();
    for (const { number, text: line } of linesOf(text)) {
      const name = /<PackageReference\b[^>]{0,500}?\bInclude\s*=\s*["']([^"']+)["']/.exec(line)?.[1];
      if (name !== void 0 && !lines.has(name)) lines.set(name, number);
    }
    return { path, lines };
  }
  return null;
}

// src/scan/dependencies/extract/nuget-lock/index.ts
var nugetLock = {
  id: "nuget-lock",
  matches: (path) => fileNameOf(path) === "packages.lock.json",
  extract: extractNugetLock
};

// src/scan/dependencies/extract/nuget-project/parse.ts
var KINDS2 = /* @__PURE__ */ new Map([
  ["packagereference", "reference"],
  ["packageversion", "version"],
  ["globalpackagereference", "global"]
]);
async function parseMsbuild(file) {
  const root = await parseXmlFile(file);
  if (root.name !== "Project") {
    throw new LocatedError({
      message: "the root element is not <Project>",
      path: file.path,
      line: root.line,
      remedy: "make it an MSBuild project, or give the file another name"
    });
  }
  const properties = /* @__PURE__ */ new Map();
  const items = [];
  for (const group of root.children) {
    if (group.name === "PropertyGroup") {
      for (const property of group.children) properties.set(property.name.toLowerCase(), property.text);
    }
    const inBranches = group.name === "Choose" ? group.children.flatMap((branch) => childrenOf(branch, "ItemGroup")) : [];
    for (const itemGroup of group.name === "ItemGroup" ? [group] : inBranches) {
      for (const element of itemGroup.children) for (const item of itemsOf2(element)) items.push(item);
    }
  }
  return { properties, items };
}
function itemsOf2(element) {
  const kind = KINDS2.get(element.name.toLowerCase());
  if (kind === void 0) return [];
  const names = metadataOf(element, "include") ?? metadataOf(element, "update") ?? "";
  const version2 = metadataOf(element, "versionoverride") ?? metadataOf(element, "version");
  const isPrivate = metadataOf(element, "privateassets")?.trim().toLowerCase() === "all";
  return names.split(";").map((name) => name.trim()).filter((name) => name !== "").map((name) => ({ kind, name, version: version2, isPrivate, line: element.line }));
}
function metadataOf(element, name) {
  for (const [key, value] of element.attributes) if (key.toLowerCase() === name) return value;
  return element.children.find((child) => child.name.toLowerCase() === name)?.text || void 0;
}

// src/scan/dependencies/extract/nuget-project/extract.ts
var MAX_DEPTH3 = 10;
var MAX_LENGTH4 = 200;
async function extractProject(file, read) {
  const project = await parseMsbuild(file);
  const around = [];
  for (const name of ["Directory.Packages.props", "Directory.Build.props"]) {
    const found2 = await nearest2(file.path, name, read);
    if (found2 !== null) around.push(found2);
  }
  const central = /* @__PURE__ */ new Map();
  const properties = /* @__PURE__ */ new Map();
  for (const { items, properties: given } of [...around, project]) {
    for (const [name, value] of given) properties.set(name, value);
    for (const { kind, name, version: version2 } of items) {
      if (kind === "version" && version2 !== void 0) central.set(name.toLowerCase(), version2);
    }
  }
  const expand = expander(properties);
  const list = packageList();
  const lines = /* @__PURE__ */ new Map();
  for (const { kind, name, version: version2, isPrivate, line } of project.items) {
    if (kind === "version") continue;
    if (!lines.has(name)) lines.set(name, line);
    const exact2 = exactVersion3(expand(version2 ?? central.get(name.toLowerCase())));
    if (exact2 === void 0 || name.includes("$(")) continue;
    const scope = isPrivate || kind === "global" ? "development" : "runtime";
    list.add({ ecosystem: "NuGet", name, version: exact2, origin: "registry", scope, direct: true, line });
  }
  return {
    packages: list.packages,
    manager: "nuget",
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: []
  };
}
async function nearest2(path, name, read) {
  for (const folder of foldersUp(path)) {
    const candidate = `${folder}${name}`;
    if (candidate === path) continue;
    const text = await read(candidate);
    if (text === null) continue;
    try {
      return await parseMsbuild({ path: candidate, text });
    } catch (error) {
      if (error instanceof LocatedError) return null;
      throw error;
    }
  }
  return null;
}
function expander(properties) {
  const expanded = /* @__PURE__ */ new Map();
  function propertyOf(name, depth) {
    if (expanded.has(name)) return expanded.get(name);
    expanded.set(name, void 0);
    const value = expand(properties.get(name), depth + 1);
    expanded.set(name, value);
    return value;
  }
  function expand(text, depth) {
    if (text === void 0 || text.length > MAX_LENGTH4 || depth > MAX_DEPTH3) return void 0;
    let known = true;
    const result = text.replace(/\$\(([^()]*)\)/g, (_whole, name) => {
      const value = propertyOf(name.trim().toLowerCase(), depth);
      if (value === void 0) known = false;
      return value ?? "";
    });
    return known && !result.includes("$(") && result.length <= MAX_LENGTH4 ? result : void 0;
  }
  return (text) => expand(text, 0);
}
function exactVersion3(text) {
  const trimmed = text?.trim();
  const version2 = trimmed === void 0 ? void 0 : /^\[\s*([^,[\]()]+?)\s*\]$/.exec(trimmed)?.[1] ?? trimmed;
  return version2 !== void 0 && /^\d[0-9A-Za-z.+-]*$/.test(version2) ? version2 : void 0;
}

// src/scan/dependencies/extract/nuget-project/index.ts
var nugetProject = {
  id: "nuget-project",
  matches: (path) => /(?:\.(?:cs|fs|vb)proj|^Directory\.(?:Packages|Build)\.props)$/.test(fileNameOf(path)),
  extract: extractProject
};

// src/scan/dependencies/read/pep508.ts
function normalizedName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var NAME2 = /^\s*([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/is;
function requirement(text) {
  const match2 = NAME2.exec(text);
  const [, name, extras = "", rest = ""] = match2 ?? [];
  if (name === void 0 || !/^(?:[@(<>=!~;,]|$)/.test(rest)) return null;
  const isUrl = rest.startsWith("@");
  const cut = isUrl ? rest.search(/\s;/) : rest.indexOf(";");
  const body = (cut === -1 ? rest : rest.slice(0, cut)).trim();
  return {
    name: normalizedName(name),
    extras: extras.split(",").map((extra) => extra.trim()).filter((extra) => extra !== ""),
    range: isUrl ? "" : withoutParentheses(body.replace(/\s+/g, "")),
    url: isUrl ? body.slice(1).trim() : null,
    marker: cut === -1 ? "" : rest.slice(rest.indexOf(";", cut) + 1).trim()
  };
}
function withoutParentheses(text) {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
}
function exactVersion4(range) {
  for (const part of range.split(",")) {
    const pin = /^\s*={2,3}\s*([^\s*$(){}]+)\s*$/.exec(part)?.[1];
    if (pin !== void 0) return pin;
  }
  return null;
}
function referenceOrigin(url) {
  if (/^(?:git\+|hg\+|svn\+|bzr\+|git:)/.test(url)) {
    const commit = /@([0-9a-f]{40})(?:#|$)/.exec(url)?.[1];
    return { origin: "git", ...commit !== void 0 && { commit } };
  }
  return { origin: /^https?:/.test(url) ? "url" : "file" };
}

// src/scan/dependencies/read/pyproject.ts
function readPyproject(read, path, report) {
  return readBeside(read, path, report, pyproject);
}
async function pyproject(file) {
  const root = await parseTomlFile(file);
  const demands = [...standard(root), ...poetry(root), ...pdmAndUv(root)];
  const name = textField2(tableField(root, "project"), "name") ?? textField2(tableField(tableField(root, "tool"), "poetry"), "name");
  const manifest = { path: file.path, lines: demandLines2(file.text, demands) };
  const uv2 = tableField(tableField(root, "tool"), "uv");
  const overrides = textsField(uv2, "override-dependencies").flatMap((text) => requirement(text)?.name ?? []);
  return {
    manifest,
    name: name && normalizedName(name),
    demands,
    members: textsField(tableField(uv2, "workspace"), "members"),
    overridden: [...overrides, ...Object.keys(tableField(uv2, "sources")).map(normalizedName)]
  };
}
function standard(root) {
  const project = tableField(root, "project");
  return [
    ...listed(textsField(project, "dependencies"), "runtime", "default"),
    ...groups(tableField(project, "optional-dependencies"), "optional"),
    ...groups(tableField(root, "dependency-groups"), "development")
  ];
}
function pdmAndUv(root) {
  const tool = tableField(root, "tool");
  return [
    ...groups(tableField(tableField(tool, "pdm"), "dev-dependencies"), "development"),
    ...listed(textsField(tableField(tool, "uv"), "dev-dependencies"), "development", "dev")
  ];
}
function poetry(root) {
  const tool = tableField(tableField(root, "tool"), "poetry");
  const grouped = entriesField(tool, "group").flatMap(
    ([group, value]) => tabled(tableOf(value), "dependencies", group === "main" ? "runtime" : "development", group)
  );
  return [
    ...tabled(tool, "dependencies", "runtime", "default"),
    ...tabled(tool, "dev-dependencies", "development", "dev"),
    ...grouped
  ];
}
function tabled(table, key, kind, group) {
  return entriesField(table, key).flatMap(([name, value]) => {
    if (name === "python") return [];
    const range = typeof value === "string" ? value : textField2(tableOf(value), "version") ?? "";
    const optional = kind === "runtime" && flagField(tableOf(value), "optional");
    const marker = textField2(tableOf(value), "markers") ?? textField2(tableOf(value), "python");
    const elsewhere = ["git", "path", "url"].some((key2) => textField2(tableOf(value), key2) !== void 0);
    return [
      {
        kind: optional ? "optional" : kind,
        name: normalizedName(name),
        range,
        group,
        ...marker !== void 0 && { marker },
        ...elsewhere && { elsewhere: true }
      }
    ];
  });
}
function groups(table, kind) {
  return Object.keys(table).flatMap((group) => listed(textsField(table, group), kind, group));
}
function listed(texts, kind, group) {
  return texts.flatMap((text) => {
    const found2 = requirement(text);
    if (found2 === null) return [];
    const { name, range, url, marker } = found2;
    return [
      { kind, name, range, group, ...marker !== "" && { marker }, ...url !== null && { elsewhere: true } }
    ];
  });
}
var DECLARING = /^\[(?:project(?:\.optional-dependencies)?|dependency-groups|tool\.(?:poetry|pdm|uv)\b[^\]]*)\]/;
function demandLines2(text, demands) {
  const wanted = new Set(demands.map((demand) => demand.name));
  const lines = /* @__PURE__ */ new Map();
  let declaring = false;
  text.split("\n").forEach((line, index) => {
    if (/^\s*\[[^[\]"']+\]\s*(?:#|$)/.test(line)) declaring = DECLARING.test(line.trim());
    if (!declaring) return;
    for (const [, quoted, bare] of line.matchAll(/["']([A-Za-z0-9][\w.-]*)|^\s*([A-Za-z0-9][\w.-]*)\s*=/g)) {
      const name = normalizedName(quoted ?? bare ?? "");
      if (wanted.has(name) && !lines.has(name)) lines.set(name, index + 1);
    }
  });
  return lines;
}

// src/scan/dependencies/read/python-packages.ts
function pythonPackages(root, key, file) {
  const packages = requireList(root, key, file);
  const marks = ["metadata", "version", "lock-version"];
  if (packages.length > 0 || marks.some((mark) => field2(root, mark) !== void 0)) return packages;
  throw new LocatedError({
    message: `not a lockfile: neither [[${key}]] nor metadata`,
    path: file.path,
    line: 1,
    remedy: "let the package manager write the file again"
  });
}

// src/scan/dependencies/read/python-file.ts
var WHEEL = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
var SOURCE = /^(.+)-(\d[^-]*)\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip)$/;
var MAX_LENGTH5 = 1e3;
function releaseOfFile(address) {
  if (address.length > MAX_LENGTH5) return null;
  const path = address.replace(/[?#].*$/, "");
  const file = decoded2(path.slice(path.lastIndexOf("/") + 1));
  const [, name, version2] = WHEEL.exec(file) ?? SOURCE.exec(file) ?? [];
  return name === void 0 || version2 === void 0 ? null : { name: normalizedName(name), version: version2 };
}
function otherRelease(entry, files) {
  const usual = `${entry.name.replaceAll("-", "_")}-${entry.version}`;
  for (const file of files) {
    if (isUsual(file, usual)) continue;
    const release = releaseOfFile(file);
    if (release === null || release.name === entry.name && isSame(release.version, entry.version)) continue;
    if (normalizedName(file).includes(`${entry.name}-${normalizedName(entry.version)}`)) continue;
    return release;
  }
  return null;
}
function isUsual(file, usual) {
  const start = file.lastIndexOf("/") + 1;
  const behind = file[start + usual.length];
  return file.startsWith(usual, start) && (behind === "-" || file.startsWith(".tar.gz", start + usual.length)) && !/[?#%]/.test(file);
}
function isSame(one, other) {
  return one === other || other === "" || comparePep440(one, other) === 0;
}
function decoded2(text) {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/scan/dependencies/read/python-release.ts
var FILE_KEYS = ["url", "file", "filename", "path", "name"];
function pythonRelease(entry, fields) {
  const files = [];
  let hashed = false;
  for (const file of [...listField(fields, "files"), ...listField(fields, "wheels"), field2(fields, "sdist")]) {
    if (!isTable(file)) continue;
    const address = FILE_KEYS.map((key) => textField2(file, key)).find((text) => text !== void 0);
    if (address !== void 0) files.push(address);
    hashed ||= field2(file, "hash") !== void 0 || field2(file, "hashes") !== void 0;
  }
  const other = otherRelease(entry, files);
  return { ...other === null ? entry : { ...other, claims: entry }, ...hashed && { hashed: true } };
}

// src/scan/dependencies/extract/pdm-lock/parse.ts
async function parsePdmLock(file, read) {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  const purposes = project === null ? null : groupPurposes(project);
  const packages = pythonPackages(root, "package", file);
  const lines = tableLines(file.text, "package", packages.length);
  const byName2 = nameIndex();
  const known = /* @__PURE__ */ new Map();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = tableOf(value);
    const name = textField2(fields, "name");
    const source = sourceOf(fields);
    const version2 = textField2(fields, "version") ?? (source.origin === "registry" ? void 0 : "");
    if (!isTable(value) || name === void 0 || version2 === void 0) {
      graph.problem({ message: "a [[package]] without name or version", path: file.path, ...where });
      return;
    }
    const normal = normalizedName(name);
    const id = `${normal}
${version2}
${source.origin}
${source.commit ?? ""}`;
    const scope = scopeOf3(textsField(fields, "groups"), purposes);
    const seen = known.get(id);
    const index = seen ?? graph.add({
      ecosystem: "PyPI",
      ...pythonRelease({ name: normal, version: version2 }, fields),
      ...source,
      ...where,
      ...scope !== null && { declaredScope: scope }
    });
    if (seen === void 0) {
      known.set(id, index);
      byName2.add(normal, index);
    }
    entries.push({ fields, index });
  });
  for (const { fields, index } of entries) {
    for (const text of textsField(fields, "dependencies")) {
      const wish = requirement(text);
      for (const to of wish === null ? [] : byName2.find(wish.name)) {
        if (to !== index) graph.depend(index, to, wish?.range);
      }
    }
  }
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName2.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field2(tableField(root, "metadata"), "lock_version"), 4);
  return graph.extraction("pdm", { manifests, hasRoots: project !== null, gaps });
}
function groupPurposes(project) {
  const purposes = /* @__PURE__ */ new Map();
  for (const { group, kind } of project.demands) {
    if (kind !== "development") purposes.set(group, "runtime");
    else if (!purposes.has(group)) purposes.set(group, "development");
  }
  return purposes;
}
function scopeOf3(groups2, purposes) {
  if (groups2.length === 0) return null;
  if (groups2.includes("default")) return "runtime";
  if (purposes === null) return groups2.every((group) => group === "dev") ? "development" : "unknown";
  const scopes2 = groups2.map((group) => purposes.get(group));
  if (scopes2.includes("runtime")) return "runtime";
  return scopes2.includes(void 0) ? "unknown" : "development";
}
function sourceOf(fields) {
  const git2 = textField2(fields, "git") ?? textField2(fields, "hg") ?? textField2(fields, "svn");
  const commit = textField2(fields, "revision");
  if (git2 !== void 0) return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  const url = textField2(fields, "url");
  if (url !== void 0) return { origin: /^file:/.test(url) ? "file" : "url", resolved: url };
  return { origin: textField2(fields, "path") === void 0 ? "registry" : "file" };
}

// src/scan/dependencies/extract/pdm-lock/index.ts
var pdmLock = {
  id: "pdm-lock",
  matches: (path) => fileNameOf(path) === "pdm.lock",
  extract: parsePdmLock
};

// src/scan/dependencies/extract/pipfile-lock/parse.ts
function demandOf(section) {
  if (section === "default") return "runtime";
  return section === "develop" ? "development" : "unknown";
}
async function parsePipfileLock(file, read) {
  const root = parseJsonFile(file);
  if (["_meta", "default", "develop"].every((key) => field2(root, key) === void 0)) {
    throw new LocatedError({
      message: 'not a Pipfile.lock: neither "_meta" nor "default"',
      path: file.path,
      line: 1,
      remedy: "let `pipenv lock` write the file again"
    });
  }
  const graph = packageGraph();
  const pipfile = await readBeside(read, siblingPath(file.path, "Pipfile"), graph.problem, pipfileOf);
  const lines = jsonLines(file.text, 2);
  const known = /* @__PURE__ */ new Map();
  const runtimeFirst = Object.entries(root).sort(([a], [b]) => Number(b === "default") - Number(a === "default"));
  for (const [section] of runtimeFirst) {
    if (section === "_meta") continue;
    const demand = demandOf(section);
    for (const [name, value] of requireEntries(root, section, file)) {
      const line = lines.line(section, name);
      const where = { ...line !== void 0 && { line } };
      const version2 = exactVersion4(textField2(tableOf(value), "version") ?? "") ?? "";
      const source = sourceOf2(tableOf(value));
      if (!isTable(value) || version2 === "" && source.origin === "registry") {
        graph.problem({ message: "an entry without an exact version", path: file.path, ...where });
        continue;
      }
      const normal = normalizedName(name);
      const id = `${normal}
${version2}
${source.origin}`;
      const scope = demand === "runtime" || demand === "development" ? demand : "unknown";
      const index = known.get(id) ?? graph.add({
        ecosystem: "PyPI",
        name: normal,
        version: version2,
        ...source,
        ...where,
        declaredScope: scope,
        ...listField(value, "hashes").length > 0 && { hashed: true }
      });
      known.set(id, index);
      if (pipfile?.lines.has(normal) === true) graph.demand(demand, index, pipfile.ranges.get(normal));
    }
  }
  const manifests = pipfile === null ? [] : [{ path: pipfile.path, lines: pipfile.lines }];
  const gaps = formatGaps(file, field2(field2(root, "_meta"), "pipfile-spec"), 6);
  return graph.extraction("pipenv", { hasGraph: false, hasRoots: pipfile !== null, manifests, gaps });
}
function sourceOf2(fields) {
  const git2 = ["git", "hg", "svn", "bzr"].map((key) => textField2(fields, key)).find((url) => url !== void 0);
  const commit = textField2(fields, "ref");
  if (git2 !== void 0) return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  const file = textField2(fields, "file") ?? textField2(fields, "uri");
  if (file !== void 0) return { origin: /^https?:/.test(file) ? "url" : "file", resolved: file };
  return { origin: textField2(fields, "path") === void 0 ? "registry" : "file" };
}
var NOT_PACKAGES = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv"]);
async function pipfileOf(file) {
  const root = await parseTomlFile(file);
  const ranges = /* @__PURE__ */ new Map();
  for (const section of Object.keys(root)) {
    if (NOT_PACKAGES.has(section)) continue;
    for (const [name, value] of entriesField(root, section)) {
      ranges.set(normalizedName(name), typeof value === "string" ? value : textField2(value, "version") ?? "");
    }
  }
  const lines = /* @__PURE__ */ new Map();
  for (const { number, text } of linesOf(file.text)) {
    const key = /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(text)?.[1];
    const name = key === void 0 ? "" : normalizedName(key);
    if (ranges.has(name) && !lines.has(name)) lines.set(name, number);
  }
  return { path: file.path, lines, ranges };
}

// src/scan/dependencies/extract/pipfile-lock/index.ts
var pipfileLock = {
  id: "pipfile-lock",
  matches: (path) => fileNameOf(path) === "Pipfile.lock",
  extract: parsePipfileLock
};

// src/scan/dependencies/read/yaml-lines.ts
var CARRIAGE_RETURN = 13;
var HASH2 = 35;
function yamlKeyLines(text, sections, indent) {
  const lines = /* @__PURE__ */ new Map();
  let inside = sections.length === 0;
  let expected = indent;
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const first = firstInk(text, start, end);
    const code = first < end ? text.charCodeAt(first) : CARRIAGE_RETURN;
    if (code !== HASH2 && code !== CARRIAGE_RETURN) {
      if (first === start && sections.length > 0) {
        inside = sections.includes(text.slice(start, end).replace(/:\s*$/, ""));
        expected = indent;
      } else if (inside) {
        expected ??= first - start;
        const key = first === start + expected ? keyOn(text.slice(first, end)) : null;
        if (key !== null && !lines.has(key)) lines.set(key, line);
      }
    }
    start = end + 1;
  }
  return lines;
}
function yamlKey(raw) {
  if (raw.startsWith("'")) return raw.endsWith("'") && raw.length > 1 ? raw.slice(1, -1).replaceAll("''", "'") : null;
  if (!raw.startsWith('"')) return raw;
  try {
    const value = JSON.parse(raw);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
function firstInk(text, start, end) {
  let at = start;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at;
}
function keyOn(line) {
  if (line.startsWith("? ")) return yamlKey(line.slice(2).trimEnd());
  const trimmed = line.trimEnd();
  if (trimmed.endsWith(":")) return yamlKey(trimmed.slice(0, -1));
  const colon = trimmed.indexOf(": ");
  return colon === -1 ? null : yamlKey(trimmed.slice(0, colon));
}

// src/scan/dependencies/extract/pnpm-lock/dependency-path.ts
function withoutPeers(key) {
  const open = key.indexOf("(");
  return open === -1 ? key : key.slice(0, open);
}
function identityOf3(key, entry) {
  const path = withoutPeers(key);
  const parts3 = split4(path);
  const { origin, commit } = sourceOf3(path, parts3?.version ?? "", entry);
  if (origin === "registry") {
    if (parts3 === null) return fromTarball(entry);
    const asked = npmSpecifier(parts3.version);
    const named2 = { name: asked.name ?? parts3.name, version: asked.version ?? parts3.version };
    const tarball = npmTarball(textField2(tableField(entry, "resolution"), "tarball") ?? "");
    const { name: name2 = named2.name, version: version3 = named2.version } = tarball ?? {};
    return { name: name2, version: version3, origin, ...claimsOf(named2, tarball) };
  }
  const name = textField2(entry, "name") ?? parts3?.name ?? null;
  if (name === null) return null;
  const version2 = textField2(entry, "version") ?? "";
  return { name, version: version2, origin, ...commit !== void 0 && { commit } };
}
function fromTarball(entry) {
  const name = textField2(entry, "name");
  const version2 = textField2(entry, "version");
  const tarball = textField2(tableField(entry, "resolution"), "tarball");
  return name === void 0 || version2 === void 0 || tarball === void 0 ? null : { name, version: version2, origin: "url" };
}
function split4(path) {
  const plain2 = path.startsWith("/") ? path.slice(1) : path;
  const at = plain2.indexOf("@", 1);
  const scoped = plain2.startsWith("@");
  const slash = plain2.indexOf("/", scoped ? plain2.indexOf("/") + 1 : 0);
  const old = slash !== -1 && (at === -1 || slash < at) && (path.startsWith("/") || !scoped);
  if (old && path.startsWith("/")) {
    const version2 = plain2.slice(slash + 1).replace(/_.*$/s, "");
    return /^\d/.test(version2) ? pair(plain2.slice(0, slash), version2) : null;
  }
  if (old) return fromRegistryHost(plain2);
  return at === -1 ? null : pair(plain2.slice(0, at), plain2.slice(at + 1));
}
function fromRegistryHost(path) {
  const match2 = /^[^/]+\/((?:@[^/]+\/)?[^/@]+)[/@](\d[^/_]*)(?:_.*)?$/s.exec(path);
  return match2 === null ? null : pair(match2[1] ?? "", match2[2] ?? "");
}
function pair(name, version2) {
  return name === "" || version2 === "" || name.endsWith("/") ? null : { name, version: version2 };
}
function sourceOf3(path, version2, entry) {
  const resolution = tableField(entry, "resolution");
  const commit = textField2(resolution, "commit");
  if (textField2(resolution, "repo") !== void 0 || textField2(resolution, "type") === "git") {
    return { origin: "git", ...commit !== void 0 && { commit } };
  }
  if (textField2(resolution, "directory") !== void 0) return { origin: "file" };
  const tarball = textField2(resolution, "tarball") ?? "";
  const fromTarball2 = tarball === "" ? null : npmSpecifier(tarball);
  if (fromTarball2?.origin === "git" || fromTarball2?.origin === "file") return found(fromTarball2);
  if (/^file:/.test(path)) return { origin: "file" };
  if (/^(?:[a-z+]+:|@[^/]*\.)/.test(version2) || /^@?https?:/.test(path)) return found(npmSpecifier(version2 || path));
  const hosted = /^[\w.-]+\.[a-z]+(?:\+[\w.-]+)?\/.*\/([0-9a-f]{40})$/.exec(path);
  if (hosted !== null) return { origin: "git", ...hosted[1] !== void 0 && { commit: hosted[1] } };
  return { origin: "registry" };
}
function found(specifier) {
  const { origin, commit } = specifier;
  return { origin, ...commit !== void 0 && { commit } };
}

// src/scan/dependencies/extract/pnpm-lock/document.ts
var DEMANDS = [
  ["dependencies", "runtime"],
  ["optionalDependencies", "optional"],
  ["devDependencies", "development"],
  ["configDependencies", "development"],
  ["packageManagerDependencies", "development"]
];
function readDocument(document, reading) {
  const packages = tableField(document, "packages");
  const snapshots = tableField(document, "snapshots");
  const indexes = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...Object.keys(packages), ...Object.keys(snapshots)])) {
    const entry = field2(packages, key) ?? field2(packages, withoutPeers(key));
    if (entry !== void 0 && entry !== null && entry !== "" && !isTable(entry)) {
      const line = reading.lines.get(key);
      const where = { path: reading.file.path, ...line !== void 0 && { line } };
      reading.graph.problem({ message: 'an entry of "packages" is not readable', ...where });
      continue;
    }
    const index = addPackage(key, tableOf(entry), tableOf(field2(snapshots, key)), reading);
    if (index !== null) indexes.set(key, index);
  }
  for (const [key, index] of indexes) {
    const edges = tableOf(field2(snapshots, key) ?? field2(packages, key));
    for (const [section, optional] of [
      ["dependencies", false],
      ["optionalDependencies", true]
    ]) {
      for (const [name, reference] of entriesField(edges, section)) {
        const target = typeof reference === "string" ? find2(indexes, name, reference) : void 0;
        if (target !== void 0) reading.graph.depend(index, target, void 0, optional);
      }
    }
  }
  const importers = entriesField(document, "importers");
  if (importers.length === 0) importers.push([".", document]);
  for (const [, importer] of importers) readImporter(tableOf(importer), indexes, reading);
}
function addPackage(key, entry, snapshot, reading) {
  const line = reading.lines.get(withoutPeers(key)) ?? reading.lines.get(key);
  const identity = identityOf3(key, entry);
  if (identity === null) {
    const where = { path: reading.file.path, ...line !== void 0 && { line } };
    reading.graph.problem({ message: "the key of a package has neither name nor version", ...where });
    return null;
  }
  const id = `${identity.origin}
${identity.name}
${identity.version}
${identity.commit ?? ""}`;
  const seen = reading.known.get(id);
  if (seen !== void 0) return seen;
  const resolution = tableField(entry, "resolution");
  const integrity = textField2(resolution, "integrity");
  const resolved = textField2(resolution, "tarball") ?? textField2(resolution, "repo");
  const deprecated2 = textField2(entry, "deprecated");
  const dev = field2(entry, "dev");
  const optional = field2(snapshot, "optional") ?? field2(entry, "optional");
  const index = reading.graph.add({
    ecosystem: "npm",
    ...identity,
    ...line !== void 0 && { line },
    ...dev !== void 0 && { declaredScope: dev === "true" ? "development" : "runtime" },
    ...optional !== void 0 && { declaredOptional: optional === "true" },
    ...integrity !== void 0 && { integrity },
    ...resolved !== void 0 && { resolved },
    ...field2(entry, "requiresBuild") === "true" && { hasInstallScript: true },
    ...deprecated2 !== void 0 && { deprecated: deprecated2 }
  });
  reading.known.set(id, index);
  return index;
}
function find2(indexes, name, reference) {
  return indexes.get(`${name}@${reference}`) ?? indexes.get(reference) ?? indexes.get(`/${name}@${reference}`) ?? indexes.get(`/${name}/${reference}`);
}
function readImporter(importer, indexes, reading) {
  const specifiers = tableField(importer, "specifiers");
  for (const [section, kind] of DEMANDS) {
    for (const [name, value] of entriesField(importer, section)) {
      const reference = typeof value === "string" ? value : textField2(tableOf(value), "version");
      const range = textField2(tableOf(value), "specifier") ?? textField2(specifiers, name);
      const target = reference === void 0 ? void 0 : find2(indexes, name, reference);
      if (target !== void 0) reading.graph.demand(kind, target, range);
    }
  }
}

// src/scan/dependencies/extract/pnpm-lock/parse.ts
async function parsePnpmLock(file, read) {
  const documents = (await yamlDocuments(file)).filter((document) => document !== null && document !== "");
  const lockfiles = documents.filter(isTable);
  if (lockfiles.length < documents.length || !lockfiles.some((one) => field2(one, "lockfileVersion") !== void 0)) {
    throw new LocatedError({
      message: 'not a pnpm lockfile: no "lockfileVersion"',
      path: file.path,
      remedy: "let `pnpm install --lockfile-only` write the file again"
    });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, ["packages", "snapshots"], 2);
  const known = /* @__PURE__ */ new Map();
  for (const document of lockfiles) {
    for (const key of ["packages", "snapshots", "importers"]) requireEntries(document, key, file);
    readDocument(document, { file, graph, lines, known });
  }
  const members = /* @__PURE__ */ new Set([".", ...lockfiles.flatMap((document) => Object.keys(tableField(document, "importers")))]);
  const manifests = [];
  for (const member of members) {
    const found2 = await readPackageJson(read, siblingPath(file.path, `${member}/package.json`), graph.problem);
    if (found2 !== null) manifests.push(found2.manifest);
  }
  const gaps = lockfiles.flatMap((document) => formatGaps(file, field2(document, "lockfileVersion"), 9));
  return graph.extraction("pnpm", { manifests, gaps: gaps.slice(0, 1) });
}

// src/scan/dependencies/extract/pnpm-lock/index.ts
var pnpmLock = {
  id: "pnpm-lock",
  matches: (path) => fileNameOf(path) === "pnpm-lock.yaml" && !/(?:^|\/)node_modules\//.test(path),
  extract: parsePnpmLock
};

// src/scan/dependencies/extract/podfile-lock/parse.ts
async function extractPodfileLock(file, read) {
  const document = await parseYamlFile(file);
  const places = podLines(file.text);
  const external = field2(document, "EXTERNAL SOURCES");
  const checkouts = field2(document, "CHECKOUT OPTIONS");
  const checksums = field2(document, "SPEC CHECKSUMS");
  const direct = new Set(textsOf(field2(document, "DEPENDENCIES")).map(nameOf4));
  const packages = [];
  const needs = [];
  const problems = [];
  for (const pod of requireList(document, "PODS", file)) {
    const [title, dependencies] = typeof pod === "string" ? [pod, []] : entriesOf2(pod)[0] ?? ["", []];
    const name = nameOf4(title);
    const line = places.get(title);
    const where = line !== void 0 && { line };
    const version2 = /^\S+ \(([^()\s]+)\)$/.exec(title)?.[1];
    if (version2 === void 0) {
      problems.push({ message: "a pod without a version", path: file.path, ...where, remedy: "run `pod install`" });
      continue;
    }
    const root = name.split("/", 1)[0] ?? name;
    const source = field2(external, root);
    const commit = textField2(field2(checkouts, root), ":commit");
    const integrity = textField2(checksums, root);
    needs.push(textsOf(dependencies).map(nameOf4));
    packages.push({
      ecosystem: "CocoaPods",
      name,
      version: version2,
      origin: source === void 0 ? "registry" : textField2(source, ":git") === void 0 ? "file" : "git",
      scope: "unknown",
      direct: direct.has(name),
      ...where,
      ...commit !== void 0 && { commit },
      ...integrity !== void 0 && { integrity }
    });
  }
  const indexes = new Map(packages.map(({ name }, index) => [name, index]));
  packages.forEach((draft, index) => {
    draft.dependsOn = [...new Set((needs[index] ?? []).map((name) => indexes.get(name)))].filter(
      (to) => to !== void 0
    );
  });
  const roots = [...packages.keys()].filter((index) => packages[index]?.direct === true);
  const manifest = await readPodfile(file.path, read);
  return { packages, manager: "cocoapods", roots, ...manifest !== null && { manifest }, problems };
}
function nameOf4(title) {
  return title.split(" ", 1)[0] ?? "";
}
function podLines(text) {
  const lines = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    const title = /^ {2}- "?([^"]+?\))"?:?$/.exec(line)?.[1];
    if (title !== void 0 && !lines.has(title)) lines.set(title, number);
  }
  return lines;
}
async function readPodfile(lockPath, read) {
  const path = siblingPath(lockPath, "Podfile");
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  const lines = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    const name = /^\s*pod[\s(]+["']([^"']+)["']/.exec(line)?.[1];
    if (name !== void 0 && !lines.has(name)) lines.set(name, number);
  }
  return { path, lines };
}

// src/scan/dependencies/extract/podfile-lock/index.ts
var podfileLock = {
  id: "podfile-lock",
  matches: (path) => fileNameOf(path) === "Podfile.lock",
  extract: extractPodfileLock
};

// src/scan/dependencies/extract/poetry-lock/parse.ts
async function parsePoetryLock(file, read) {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const packages = pythonPackages(root, "package", file);
  const lines = tableLines(file.text, "package", packages.length);
  const byName2 = nameIndex();
  const entries = [];
  packages.forEach((fields, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const name = textField2(tableOf(fields), "name");
    const version2 = textField2(tableOf(fields), "version");
    if (!isTable(fields) || name === void 0 || version2 === void 0) {
      graph.problem({ message: "a [[package]] without name or version", path: file.path, ...where });
      return;
    }
    const index = graph.add({
      ecosystem: "PyPI",
      ...pythonRelease({ name: normalizedName(name), version: version2 }, fields),
      ...sourceOf4(tableField(fields, "source")),
      ...scopeOf4(fields),
      ...flagField(fields, "optional") && { declaredOptional: true },
      ...where
    });
    entries.push({ fields, index });
    byName2.add(normalizedName(name), index);
  });
  for (const { fields, index } of entries) {
    for (const [name, value] of entriesField(fields, "dependencies")) {
      for (const to of byName2.find(normalizedName(name))) {
        for (const range of rangesOf(value)) graph.depend(index, to, range.text, range.optional);
      }
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName2.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field2(tableField(root, "metadata"), "lock-version"), 2);
  return graph.extraction("poetry", { manifests, hasRoots: project !== null, gaps });
}
function scopeOf4(fields) {
  const category = textField2(fields, "category");
  const groups2 = textsField(fields, "groups");
  if (category !== void 0) return { declaredScope: category === "main" ? "runtime" : "development" };
  if (groups2.length > 0) return { declaredScope: groups2.includes("main") ? "runtime" : "development" };
  return {};
}
function rangesOf(value) {
  if (typeof value === "string") return [{ text: value, optional: false }];
  if (Array.isArray(value)) return value.slice(0, 16).flatMap((item) => Array.isArray(item) ? [] : rangesOf(item));
  return [{ text: textField2(tableOf(value), "version") ?? "", optional: flagField(tableOf(value), "optional") }];
}
function sourceOf4(source) {
  const url = textField2(source, "url");
  const resolved = url === void 0 ? {} : { resolved: url };
  const commit = textField2(source, "resolved_reference") ?? textField2(source, "reference");
  switch (field2(source, "type")) {
    case "git":
      return { origin: "git", ...resolved, ...commit !== void 0 && { commit } };
    case "url":
      return { origin: "url", ...resolved };
    case "file":
    case "directory":
      return { origin: "file", ...resolved };
    default:
      return { origin: "registry", ...resolved };
  }
}

// src/scan/dependencies/extract/poetry-lock/index.ts
var poetryLock = {
  id: "poetry-lock",
  matches: (path) => fileNameOf(path) === "poetry.lock",
  extract: parsePoetryLock
};

// src/scan/dependencies/extract/pubspec-lock/parse.ts
var ORIGINS2 = /* @__PURE__ */ new Map([
  ["hosted", "registry"],
  ["git", "git"],
  ["path", "file"],
  ["sdk", "file"]
]);
var SCOPES = /* @__PURE__ */ new Map([
  ["direct main", "runtime"],
  ["direct overridden", "runtime"],
  ["direct dev", "development"]
]);
async function extractPubspecLock(file, read) {
  const document = await parseYamlFile(file);
  const places = yamlKeyLines(file.text, ["packages"]);
  const packages = [];
  const problems = [];
  for (const [name, entry] of requireEntries(document, "packages", file)) {
    const line = places.get(name);
    const version2 = textField2(entry, "version");
    if (version2 === void 0) {
      const where = { path: file.path, ...line !== void 0 && { line } };
      problems.push({ message: `${name} has no version`, ...where, remedy: "run `dart pub get`" });
      continue;
    }
    const dependency = textField2(entry, "dependency") ?? "";
    const description = field2(entry, "description");
    const commit = textField2(description, "resolved-ref");
    const resolved = textField2(description, "url");
    const integrity = textField2(description, "sha256");
    packages.push({
      ecosystem: "Pub",
      name: textField2(description, "name") ?? name,
      version: version2,
      origin: ORIGINS2.get(textField2(entry, "source") ?? "") ?? "url",
      scope: SCOPES.get(dependency) ?? "unknown",
      direct: dependency.startsWith("direct"),
      ...line !== void 0 && { line },
      ...commit !== void 0 && { commit },
      ...resolved !== void 0 && { resolved },
      ...integrity !== void 0 && { integrity }
    });
  }
  const manifest = await readManifest(file.path, read);
  const roots = [...packages.keys()].filter((index) => packages[index]?.direct === true);
  return { packages, manager: "pub", roots, ...manifest !== null && { manifest }, problems };
}
async function readManifest(lockPath, read) {
  const path = siblingPath(lockPath, "pubspec.yaml");
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  const sections = ["dependency_overrides", "dev_dependencies", "dependencies"];
  return { path, lines: new Map(sections.flatMap((section) => [...yamlKeyLines(text, [section])])) };
}

// src/scan/dependencies/extract/pubspec-lock/index.ts
var pubspecLock = {
  id: "pubspec-lock",
  matches: (path) => fileNameOf(path) === "pubspec.lock",
  extract: extractPubspecLock
};

// src/scan/dependencies/extract/pylock-toml/parse.ts
async function parsePylock(file, read) {
  const root = await parseTomlFile(file);
  if (field2(root, "lock-version") === void 0) {
    throw new LocatedError({
      message: 'not a Python lockfile: no "lock-version"',
      path: file.path,
      line: 1,
      remedy: "let the tool that wrote it write it again"
    });
  }
  const graph = packageGraph();
  const packages = pythonPackages(root, "packages", file);
  const lines = tableLines(file.text, "packages", packages.length);
  const defaultGroups = new Set(textsField(root, "default-groups"));
  const named2 = fileNameOf(file.path) !== "pylock.toml";
  const byName2 = nameIndex();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = tableOf(value);
    const name = textField2(fields, "name");
    const source = sourceOf5(fields);
    const version2 = textField2(fields, "version") ?? (source.origin === "registry" ? void 0 : "");
    if (!isTable(value) || name === void 0 || version2 === void 0) {
      graph.problem({ message: "a [[packages]] without name or version", path: file.path, ...where });
      return;
    }
    const declaredScope = scopeOf5(textField2(fields, "marker") ?? "", defaultGroups, named2);
    const index = graph.add({
      ecosystem: "PyPI",
      ...pythonRelease({ name: normalizedName(name), version: version2 }, fields),
      ...source,
      ...where,
      declaredScope
    });
    byName2.add(normalizedName(name), index);
    entries.push({ fields, index });
  });
  let hasGraph = false;
  for (const { fields, index } of entries) {
    for (const dependency of listField(fields, "dependencies")) {
      hasGraph = true;
      const name = normalizedName(textField2(tableOf(dependency), "name") ?? "");
      for (const to of byName2.find(name)) graph.depend(index, to);
    }
  }
  const project = await readPyproject(read, siblingPath(file.path, "pyproject.toml"), graph.problem);
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName2.find(name)) graph.demand(kind, to, range);
  }
  const manifests = project === null ? [] : [project.manifest];
  const gaps = formatGaps(file, field2(root, "lock-version"), 1);
  return graph.extraction("pip", { hasGraph, hasRoots: project !== null, manifests, gaps });
}
function scopeOf5(marker, defaultGroups, named2) {
  const otherwise = named2 ? "unknown" : "runtime";
  const branches = marker.split(/\bor\b/);
  const grouped = branches.every((branch) => {
    const group = /['"]([^'"]+)['"]\s+in\s+dependency_groups/.exec(branch)?.[1];
    return group !== void 0 && !defaultGroups.has(group);
  });
  return grouped ? "development" : otherwise;
}
function sourceOf5(fields) {
  const vcs = tableField(fields, "vcs");
  if (field2(fields, "vcs") !== void 0) {
    const commit = textField2(vcs, "commit-id");
    const url = textField2(vcs, "url") ?? textField2(vcs, "path");
    return { origin: "git", ...url !== void 0 && { resolved: url }, ...commit !== void 0 && { commit } };
  }
  if (field2(fields, "directory") !== void 0) return { origin: "file" };
  const archive = field2(fields, "archive");
  if (archive !== void 0) {
    const url = textField2(tableOf(archive), "url");
    return url === void 0 ? { origin: "file" } : { origin: "url", resolved: url };
  }
  const index = textField2(fields, "index");
  return { origin: "registry", ...index !== void 0 && { resolved: index } };
}

// src/scan/dependencies/extract/pylock-toml/index.ts
var pylockToml = {
  id: "pylock-toml",
  matches: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  extract: parsePylock
};

// src/scan/dependencies/extract/renv-lock/parse.ts
var NEEDS = ["Requirements", "Depends", "Imports", "LinkingTo"];
function extractRenvLock(file) {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 2);
  const packages = [];
  const entries = [];
  const problems = [];
  for (const [key, entry] of requireEntries(document, "Packages", file)) {
    const line = lines.line("Packages", key);
    const where = line !== void 0 && { line };
    const version2 = textField2(entry, "Version");
    if (version2 === void 0) {
      problems.push({ message: `${key} has no version`, path: file.path, ...where, remedy: "run `renv::snapshot()`" });
      continue;
    }
    const source = (textField2(entry, "Source") ?? "").toLowerCase();
    const repository = textField2(entry, "Repository") ?? "";
    const commit = textField2(entry, "RemoteSha");
    const origin = originOf4(source);
    const integrity = textField2(entry, "Hash");
    entries.push(entry);
    packages.push({
      ecosystem: source === "bioconductor" || /bioc/i.test(repository) ? "Bioconductor" : "CRAN",
      name: textField2(entry, "Package") ?? key,
      version: version2,
      origin,
      scope: "unknown",
      ...where,
      ...origin === "git" && commit !== void 0 && { commit },
      ...integrity !== void 0 && { integrity }
    });
  }
  const indexes = new Map(packages.map(({ name }, index) => [name, index]));
  packages.forEach((draft, index) => {
    const needs = NEEDS.flatMap((key) => textsOf(field2(entries[index], key)));
    const targets = needs.map((need) => indexes.get(/^[\w.]+/.exec(need)?.[0] ?? ""));
    draft.dependsOn = [...new Set(targets)].filter((target) => target !== void 0);
  });
  return { packages, manager: "renv", problems };
}
function originOf4(source) {
  if (["repository", "cran", "bioconductor", "unknown", ""].includes(source)) return "registry";
  if (["github", "gitlab", "bitbucket", "git", "git2r", "xgit"].includes(source)) return "git";
  if (source === "url") return "url";
  return "file";
}

// src/scan/dependencies/extract/renv-lock/index.ts
var renvLock = {
  id: "renv-lock",
  matches: (path) => fileNameOf(path) === "renv.lock",
  extract: async (file) => extractRenvLock(file)
};

// src/scan/dependencies/extract/requirements-txt/logical-lines.ts
function logicalLines(text) {
  const found2 = [];
  let parts3 = [];
  let start = 0;
  let listing = false;
  text.split("\n").forEach((raw, index) => {
    const physical = raw.trimEnd();
    const comment = /(?:^|\s)#(.*)$/.exec(physical);
    if (comment !== null && physical.trimStart().startsWith("#") && parts3.length === 0) {
      listing = note(found2.at(-1)?.via, comment[1] ?? "", listing);
      return;
    }
    const code = comment === null ? physical : physical.slice(0, comment.index);
    if (parts3.length === 0) start = index + 1;
    if (code.endsWith("\\")) {
      parts3.push(code.slice(0, -1));
      return;
    }
    parts3.push(code);
    const joined2 = parts3.join(" ").trim();
    parts3 = [];
    listing = false;
    if (joined2 === "") return;
    const logical = { line: start, text: joined2, via: [] };
    found2.push(logical);
    if (comment !== null) listing = note(logical.via, comment[1] ?? "", false);
  });
  const rest = parts3.join(" ").trim();
  if (rest !== "") found2.push({ line: start, text: rest, via: [] });
  return found2;
}
function note(via, comment, listing) {
  const started = /^\s*via\b(.*)$/.exec(comment);
  if (via === void 0 || started === null && !listing) return false;
  for (const name of (started?.[1] ?? comment).split(",")) if (name.trim() !== "") via.push(name.trim());
  return true;
}

// src/scan/dependencies/extract/requirements-txt/parse.ts
var FILE_LIMIT = 100;
async function parseRequirements(file, read) {
  const graph = packageGraph();
  const wishes = [];
  const pins2 = /* @__PURE__ */ new Map();
  const files = [{ ...file, includedAt: null, constraint: false }];
  const seen = /* @__PURE__ */ new Set([file.path]);
  for (let at = 0; at < files.length; at++) {
    const from = files[at];
    if (from === void 0) break;
    refuseConflictMarkers(from);
    for (const logical of logicalLines(from.text)) {
      const include = /^(?:-r|--requirement|-c|--constraint)(?:\s*=\s*|\s+|(?=[^\s=-]))(.+)$/.exec(logical.text);
      if (include !== null) {
        const constraint2 = from.constraint || /^(?:-c|--constraint)/.test(logical.text);
        await readInclude(include[1] ?? "", from, logical.line, constraint2);
        continue;
      }
      const found2 = requirementOf(logical.text);
      const version2 = found2 === null ? null : exactVersion4(found2.range);
      if (found2 === null) continue;
      if (!from.constraint) wishes.push({ found: found2, logical, from });
      else if (version2 !== null) pins2.set(found2.name, version2);
    }
  }
  async function readInclude(target, from, line, constraint2) {
    const where = { path: from.path, line };
    const relative = target.trim().replace(/^(['"])(.*)\1$/, "$2");
    const path = /^[a-z][a-z+]*:/i.test(relative) ? null : siblingPath(from.path, relative);
    if (path === null) {
      graph.problem({ message: "an included file outside the repository is not read", ...where });
      return;
    }
    if (seen.has(path)) return;
    seen.add(path);
    const text = files.length < FILE_LIMIT ? await read(path) : null;
    if (text === null) graph.problem({ message: `the included file ${path} cannot be read`, ...where });
    else files.push({ path, text, includedAt: from.includedAt ?? line, constraint: constraint2 });
  }
  const byName2 = /* @__PURE__ */ new Map();
  const annotated = wishes.some((wish) => wish.logical.via.length > 0);
  for (const wish of wishes) {
    const { found: found2, logical, from } = wish;
    const version2 = exactVersion4(found2.range) ?? (found2.url === null ? pins2.get(found2.name) : "");
    if (version2 === void 0) continue;
    const source = found2.url === null ? { origin: "registry" } : referenceOrigin(found2.url);
    const index = graph.add({
      ecosystem: "PyPI",
      name: found2.name,
      version: version2,
      ...source,
      line: from.includedAt ?? logical.line,
      declaredScope: scopeOf6(from.path),
      ...found2.url !== null && { resolved: found2.url }
    });
    byName2.set(found2.name, index);
    if (isDirect(logical.via)) graph.demand(scopeOf6(from.path), index, found2.range);
  }
  if (annotated) linkByNotes(wishes, byName2, (from, to) => graph.depend(from, to));
  const manifests = files.filter((one) => !one.constraint).map((one) => manifestOf3(one.path, wishes));
  return graph.extraction("pip", { manifests, hasGraph: annotated });
}
function requirementOf(text) {
  const line = text.replace(/\s+/g, " ").replace(/^(?:-e|--editable)(?:\s+|=)/, "").replace(/\s+--?[a-z][a-z-]*(?:[\s=].*)?$/s, "").trim();
  const plain2 = requirement(line);
  if (plain2 !== null || !/^[a-z+]+:/i.test(line)) return plain2;
  const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? /\/([A-Za-z0-9][\w.]*)-[^/]*\.whl(?:#|$)/.exec(line)?.[1];
  return egg === void 0 ? null : { name: normalizedName(egg), extras: [], range: "", url: line, marker: "" };
}
function isDirect(via) {
  return via.length === 0 || via.some((from) => /^-[rc]\s|\.(?:in|toml|txt|cfg|py)\)?$/.test(from));
}
function linkByNotes(wishes, byName2, depend) {
  for (const { found: found2, logical } of wishes) {
    const to = byName2.get(found2.name);
    for (const note2 of logical.via) {
      const from = byName2.get(normalizedName(note2.replace(/\[.*$/, "")));
      if (from !== void 0 && to !== void 0) depend(from, to);
    }
  }
}
var DEVELOPMENT3 = /(?:^|[-_./])(?:dev|devel|development|test|tests|testing|lint|linting|docs?|ci|typing|mypy)(?:[-_./]|$)/i;
var RUNTIME = /^(?:.*\/)?(?:requirements|requirements[-_.](?:prod|production|base|common|main)|(?:prod|production|base)[-_.]requirements|requirements\/(?:prod|production|base|common|main))\.txt$/i;
function scopeOf6(path) {
  if (RUNTIME.test(path)) return "runtime";
  const tail = /(?:requirements\/)?[^/]*$/i.exec(path)?.[0] ?? path;
  return DEVELOPMENT3.test(tail.replace(/\.txt$/i, "")) ? "development" : "unknown";
}
function manifestOf3(path, wishes) {
  const lines = /* @__PURE__ */ new Map();
  for (const { found: found2, logical, from } of wishes) {
    if (from.path === path && !lines.has(found2.name)) lines.set(found2.name, logical.line);
  }
  return { path, lines };
}

// src/scan/dependencies/extract/requirements-txt/index.ts
var requirementsTxt = {
  id: "requirements-txt",
  matches: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.txt$/i.test(path),
  extract: parseRequirements
};

// src/scan/dependencies/extract/spdx/relationships.ts
var KINDS3 = /* @__PURE__ */ new Map([
  ["DEPENDS_ON", { reverse: false }],
  ["DEPENDENCY_OF", { reverse: true }],
  ["RUNTIME_DEPENDENCY_OF", { reverse: true, scope: "runtime" }],
  ["PROVIDED_DEPENDENCY_OF", { reverse: true, scope: "runtime" }],
  ["OPTIONAL_DEPENDENCY_OF", { reverse: true, scope: "runtime" }],
  ["DEV_DEPENDENCY_OF", { reverse: true, scope: "development" }],
  ["TEST_DEPENDENCY_OF", { reverse: true, scope: "development" }],
  ["BUILD_DEPENDENCY_OF", { reverse: true, scope: "development" }]
]);
function linkSpdx(relationships, documentDescribes, packages, indexes) {
  const described = new Set(documentDescribes);
  for (const entry of relationships) {
    const to = textField2(entry, "relatedSpdxElement");
    if (textField2(entry, "relationshipType") === "DESCRIBES" && to !== void 0) described.add(to);
  }
  const edges = /* @__PURE__ */ new Map();
  const scopes2 = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Set();
  for (const entry of relationships) {
    const kind = KINDS3.get(textField2(entry, "relationshipType") ?? "");
    const one = textField2(entry, "spdxElementId") ?? "";
    const other = textField2(entry, "relatedSpdxElement") ?? "";
    if (kind === void 0) continue;
    const [from, to] = kind.reverse ? [other, one] : [one, other];
    const source = indexes.get(from);
    const target = indexes.get(to);
    if (target === void 0) continue;
    scopes2.set(target, (scopes2.get(target) ?? /* @__PURE__ */ new Set()).add(kind.scope ?? "unknown"));
    if (described.has(from)) roots.add(target);
    if (source !== void 0) edges.set(source, (edges.get(source) ?? /* @__PURE__ */ new Set()).add(target));
  }
  packages.forEach((draft, index) => {
    if (edges.size > 0) draft.dependsOn = [...edges.get(index) ?? []];
    if (roots.size > 0) draft.direct = roots.has(index);
    const found2 = scopes2.get(index);
    if (found2?.has("runtime")) draft.scope = "runtime";
    else if (found2?.has("development") && found2.size === 1) draft.scope = "development";
  });
  return [...roots];
}

// src/scan/dependencies/extract/spdx/parse.ts
var REMEDY7 = "write it as SPDX 2.3 JSON";
async function extractSpdx(file) {
  const outer = parseJsonFile(file);
  const wrapped = field2(outer, "sbom");
  const document = wrapped ?? outer;
  const base = wrapped === void 0 ? ["packages"] : ["sbom", "packages"];
  if (!(textField2(document, "spdxVersion") ?? "").startsWith("SPDX-2")) {
    throw new LocatedError({ message: "spdxVersion is not SPDX-2", path: file.path, line: 1, remedy: REMEDY7 });
  }
  const lines = jsonLines(file.text, base.length + 2);
  const list = packageList();
  const problems = [];
  const indexes = /* @__PURE__ */ new Map();
  requireList(document, "packages", file).forEach((entry, position) => {
    const purl = purlIn(entry);
    if (purl === void 0) return;
    const line = lines.line(...base, position, "name") ?? lines.line(...base, position);
    const where = line !== void 0 && { line };
    const found2 = packageFromPurl(purl);
    if (found2 === null) {
      if (/^pkg:[a-z]/i.test(purl)) return;
      problems.push({ message: "not a package URL", path: file.path, ...where, remedy: "create the SBOM again" });
      return;
    }
    const version2 = found2.version ?? textField2(entry, "versionInfo");
    if (version2 === void 0) return;
    const { ecosystem, name } = found2;
    const draft = { ecosystem, name, version: version2, origin: "registry", scope: "unknown", ...where };
    const index = list.add({ ...draft, ...licensesOf2(entry) });
    const id = textField2(entry, "SPDXID");
    if (id !== void 0 && !indexes.has(id)) indexes.set(id, index);
  });
  const described = new Set(textsOf(field2(document, "documentDescribes")));
  const roots = linkSpdx(listOf(field2(document, "relationships")), described, list.packages, indexes);
  return { packages: list.packages, manager: "sbom", ...roots.length > 0 && { roots }, problems };
}
function purlIn(entry) {
  for (const reference of listOf(field2(entry, "externalRefs"))) {
    if (field2(reference, "referenceType") === "purl") return textField2(reference, "referenceLocator");
  }
  return void 0;
}
function licensesOf2(entry) {
  for (const key of ["licenseConcluded", "licenseDeclared"]) {
    const license = textField2(entry, key);
    if (license !== void 0 && license !== "NOASSERTION" && license !== "NONE") return { licenses: [license] };
  }
  return {};
}

// src/scan/dependencies/extract/spdx/index.ts
var spdx = {
  id: "spdx",
  matches: (path) => fileNameOf(path).toLowerCase().endsWith(".spdx.json"),
  extract: extractSpdx
};

// src/scan/dependencies/extract/stack-lock/parse.ts
var HACKAGE = /^([A-Za-z0-9-]+)-(\d+(?:\.\d+)*)(?:@|$)/;
var MAX_LENGTH6 = 500;
async function extractStackLock(file) {
  const document = await parseYamlFile(file);
  const lines = valueLines(file.text);
  const list = packageList();
  const problems = [];
  for (const entry of requireList(document, "packages", file)) {
    const completed = field2(entry, "completed");
    const hackage = textField2(completed, "hackage");
    const commit = textField2(completed, "commit");
    const [, fromHackage, hackageVersion] = HACKAGE.exec(hackage?.slice(0, MAX_LENGTH6) ?? "") ?? [];
    const name = fromHackage ?? textField2(completed, "name");
    const version2 = hackageVersion ?? textField2(completed, "version");
    const line = lines.get(hackage ?? "") ?? lines.get(name ?? "");
    if (name === void 0 || version2 === void 0) {
      const where = { path: file.path, ...line !== void 0 && { line } };
      problems.push({ message: "a package without name or version", ...where, remedy: "run `stack build` once" });
      continue;
    }
    const integrity = /@(sha256:[0-9a-f]+)/.exec(hackage ?? "")?.[1];
    list.add({
      ecosystem: "Hackage",
      name,
      version: version2,
      origin: hackage !== void 0 ? "registry" : commit !== void 0 ? "git" : "url",
      scope: "unknown",
      direct: true,
      ...line !== void 0 && { line },
      ...commit !== void 0 && { commit },
      ...integrity !== void 0 && { integrity }
    });
  }
  return { packages: list.packages, manager: "stack", roots: [...list.packages.keys()], problems };
}
function valueLines(text) {
  const lines = /* @__PURE__ */ new Map();
  for (const { number, text: line } of linesOf(text)) {
    const value = /^\s*(?:- )?(?:hackage|name):\s*["']?([^\s"']+)/.exec(line)?.[1];
    if (value !== void 0 && !lines.has(value)) lines.set(value, number);
  }
  return lines;
}

// src/scan/dependencies/extract/stack-lock/index.ts
var stackLock = {
  id: "stack-lock",
  matches: (path) => fileNameOf(path) === "stack.yaml.lock",
  extract: extractStackLock
};

// src/scan/dependencies/extract/swift-resolved/parse.ts
function extractPackageResolved(file) {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 4);
  const old = field2(document, "object");
  const base = old === void 0 ? ["pins"] : ["object", "pins"];
  const packages = [];
  const problems = [];
  requireList(old ?? document, "pins", file).forEach((pin, index) => {
    const line = lines.line(...base, index, "identity") ?? lines.line(...base, index, "package") ?? lines.line(...base, index);
    const where = line !== void 0 && { line };
    const location = textField2(pin, "location") ?? textField2(pin, "repositoryURL");
    const identity = textField2(pin, "identity") ?? textField2(pin, "package");
    const name = location === void 0 ? identity : swiftName(location);
    const state = field2(pin, "state");
    const release = textField2(state, "version");
    const commit = textField2(state, "revision");
    const version2 = release ?? commit;
    if (name === void 0 || version2 === void 0) {
      problems.push({
        message: "a pin without a name or a version",
        path: file.path,
        ...where,
        remedy: "run `swift package resolve`"
      });
      return;
    }
    packages.push({
      ecosystem: "SwiftURL",
      name,
      version: version2,
      origin: originOf5(textField2(pin, "kind"), release !== void 0),
      scope: "unknown",
      ...where,
      ...commit !== void 0 && { commit },
      ...location !== void 0 && { resolved: location }
    });
  });
  return { packages, manager: "swift", problems, gaps: formatGaps(file, field2(document, "version"), 3) };
}
function swiftName(location) {
  let end = location.length;
  while (location.charAt(end - 1) === "/") end--;
  const trimmed = location.slice(0, end).replace(/\.git$/, "");
  const scheme = trimmed.indexOf("://");
  const rest = scheme === -1 ? trimmed : trimmed.slice(scheme + 3);
  const slash = rest.indexOf("/");
  const at = rest.slice(0, slash === -1 ? rest.length : slash).lastIndexOf("@");
  const host = rest.slice(at + 1);
  return scheme === -1 && at !== -1 ? host.replace(":", "/") : host;
}
function originOf5(kind, isRelease) {
  if (kind === "localSourceControl" || kind === "fileSystem") return "file";
  return isRelease ? "registry" : "git";
}

// src/scan/dependencies/extract/swift-resolved/index.ts
var swiftResolved = {
  id: "swift-resolved",
  matches: (path) => fileNameOf(path) === "Package.resolved",
  extract: async (file) => extractPackageResolved(file)
};

// src/scan/dependencies/extract/uv-lock/parse.ts
async function parseUvLock(file, read) {
  const root = await parseTomlFile(file);
  const graph = packageGraph();
  const { entries, find: find3 } = addPackages3(root, file, graph);
  const manifests = [];
  for (const entry of entries) {
    connect2(entry, find3, graph);
    if (entry.member === null) continue;
    const project = await readPyproject(read, siblingPath(file.path, `${entry.member}/pyproject.toml`), graph.problem);
    if (project !== null) manifests.push(project.manifest);
  }
  for (const dependency of listField(tableField(root, "manifest"), "requirements")) {
    for (const to of find3(dependency)) graph.demand("runtime", to, textField2(tableOf(dependency), "specifier"));
  }
  for (const [, group] of entriesField(tableField(root, "manifest"), "dependency-groups")) {
    for (const dependency of Array.isArray(group) ? group : []) {
      for (const to of find3(dependency)) graph.demand("development", to, textField2(tableOf(dependency), "specifier"));
    }
  }
  manifests.sort((a, b) => a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1));
  return graph.extraction("uv", { manifests, gaps: formatGaps(file, field2(root, "version"), 1) });
}
function addPackages3(root, file, graph) {
  const packages = pythonPackages(root, "package", file);
  const lines = tableLines(file.text, "package", packages.length);
  const members = new Set(textsField(tableField(root, "manifest"), "members").map(normalizedName));
  const byName2 = nameIndex();
  const byVersion = /* @__PURE__ */ new Map();
  const entries = [];
  packages.forEach((value, at) => {
    const line = lines[at];
    const where = { ...line !== void 0 && { line } };
    const fields = tableOf(value);
    const written = textField2(fields, "name");
    if (!isTable(value) || written === void 0) {
      graph.problem({ message: "a [[package]] without a name", path: file.path, ...where });
      return;
    }
    const name = normalizedName(written);
    const source = tableField(fields, "source");
    const folder = textField2(source, "editable") ?? textField2(source, "virtual") ?? textField2(source, "directory");
    const member = folder !== void 0 && (folder === "." || members.has(name)) ? folder : null;
    const version2 = textField2(fields, "version") ?? "";
    const { origin, ...known } = sourceOf6(source);
    if (version2 === "" && origin === "registry") {
      graph.problem({ message: "a [[package]] without a version", path: file.path, ...where });
      return;
    }
    const index = graph.add({
      ecosystem: "PyPI",
      ...pythonRelease({ name, version: version2 }, fields),
      origin: member === null ? origin : "workspace",
      ...known,
      ...where
    });
    entries.push({ fields, index, member });
    byName2.add(name, index);
    byVersion.set(`${name}
${version2}`, index);
  });
  return {
    entries,
    find(dependency) {
      const name = normalizedName(textField2(tableOf(dependency), "name") ?? "");
      const version2 = textField2(tableOf(dependency), "version");
      const exact2 = version2 === void 0 ? void 0 : byVersion.get(`${name}
${version2}`);
      return exact2 === void 0 ? byName2.find(name) : [exact2];
    }
  };
}
function connect2({ fields, index, member }, find3, graph) {
  const ranges = rangesOf2(tableField(fields, "metadata"));
  const each = (list, visit) => {
    for (const dependency of list) {
      const range = ranges.get(normalizedName(textField2(tableOf(dependency), "name") ?? ""));
      for (const to of find3(dependency)) visit(to, range);
    }
  };
  each(listField(fields, "dependencies"), (to, range) => {
    graph.depend(index, to, range);
    if (member !== null) graph.demand("runtime", to);
  });
  for (const [, list] of entriesField(fields, "optional-dependencies")) {
    each(Array.isArray(list) ? list : [], (to, range) => {
      graph.depend(index, to, range, true);
      if (member !== null) graph.demand("optional", to);
    });
  }
  if (member === null) return;
  for (const table of ["dev-dependencies", "dependency-groups"]) {
    for (const [, list] of entriesField(fields, table)) {
      each(Array.isArray(list) ? list : [], (to, range) => graph.demand("development", to, range));
    }
  }
}
function rangesOf2(metadata) {
  const groups2 = entriesField(metadata, "requires-dev").flatMap(([, list]) => Array.isArray(list) ? list : []);
  const wishes = [...groups2, ...listField(metadata, "requires-dist")].map(tableOf);
  return new Map(
    wishes.map((wish) => [normalizedName(textField2(wish, "name") ?? ""), textField2(wish, "specifier") ?? ""])
  );
}
function sourceOf6(source) {
  const git2 = textField2(source, "git");
  if (git2 !== void 0) {
    const commit = /#([0-9a-f]{40})$/.exec(git2)?.[1];
    return { origin: "git", resolved: git2, ...commit !== void 0 && { commit } };
  }
  const url = textField2(source, "url");
  if (url !== void 0) return { origin: "url", resolved: url };
  const local = ["path", "directory", "editable", "virtual"].some((key) => textField2(source, key) !== void 0);
  if (local) return { origin: "file" };
  const registry = textField2(source, "registry");
  return { origin: "registry", ...registry !== void 0 && { resolved: registry } };
}

// src/scan/dependencies/extract/uv-lock/index.ts
var uvLock = {
  id: "uv-lock",
  matches: (path) => fileNameOf(path) === "uv.lock",
  extract: parseUvLock
};

// src/scan/dependencies/extract/yarn-lock/berry.ts
async function parseBerry(file, read) {
  const [document] = await yamlDocuments(file);
  if (!isTable(document)) {
    throw new LocatedError({ message: "not a yarn lockfile", path: file.path, line: 1, remedy: "run `yarn install`" });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, [], 0);
  const byDescriptor = /* @__PURE__ */ new Map();
  const patches = /* @__PURE__ */ new Map();
  const entries = [];
  for (const [key, fields] of Object.entries(document)) {
    if (key === "__metadata") continue;
    const line = lines.get(key);
    const where = { path: file.path, ...line !== void 0 && { line } };
    const identity = isTable(fields) ? identityOf4(textField2(fields, "resolution") ?? "") : null;
    if (!isTable(fields) || identity === null) {
      graph.problem({ message: "an entry without resolution", ...where });
      continue;
    }
    const { member, ...known } = identity;
    const version2 = versionOf4(fields, member);
    const claimed = known.origin === "registry" ? entryNamed(key, known.name, version2) : null;
    const checksum2 = textField2(fields, "checksum");
    const index = graph.add({
      ecosystem: "npm",
      ...known,
      // Yarn fetches what `resolution` names, whatever else the entry claims to be.
      version: known.version ?? version2,
      ...claimed !== null && claimsOf(claimed, known),
      ...line !== void 0 && { line },
      ...checksum2 !== void 0 && { integrity: checksum2 },
      // Yarn keeps no checksum of what it installs on some platforms only.
      ...field2(fields, "conditions") !== void 0 && { hashed: true }
    });
    entries.push({ fields, index, member });
    for (const descriptor of key.split(/,\s*/)) {
      byDescriptor.set(descriptor, index);
      const base = patchedDescriptor(descriptor);
      if (base !== null) patches.set(base, { index, silent: descriptor.includes("#optional!builtin<") });
    }
  }
  for (const [base, { index }] of patches) {
    const target = byDescriptor.get(base);
    if (target !== void 0) graph.depend(index, target);
  }
  function find3(name, range) {
    for (const descriptor of [`${name}@${range}`, `${name}@npm:${range}`]) {
      const plain2 = byDescriptor.get(descriptor);
      const patch = patches.get(descriptor);
      if (plain2 !== void 0) return patch?.silent === true ? [plain2, patch.index] : [plain2];
    }
    return [];
  }
  const manifests = [];
  for (const { fields, index, member } of entries) {
    const kinds = member === null ? null : await memberKinds(member);
    for (const [name, range] of entriesField(fields, "dependencies")) {
      if (typeof range !== "string") continue;
      const kind = kinds === null ? null : kinds.get(name) ?? "unknown";
      for (const target of find3(name, range)) {
        if (kind !== null) graph.demand(kind, target, plainRange(range));
        const spare = kind === "optional" || flagField(tableField(tableField(fields, "dependenciesMeta"), name), "optional");
        if (kind !== "development") graph.depend(index, target, plainRange(range), spare);
      }
    }
  }
  async function memberKinds(member) {
    const manifest = await readPackageJson(read, siblingPath(file.path, `${member}/package.json`), graph.problem);
    if (manifest === null) return /* @__PURE__ */ new Map();
    manifests.push(manifest.manifest);
    return new Map(
      manifest.demands.map(({ name, kind }) => [name, kind === "peer" || kind === "optional-peer" ? "runtime" : kind])
    );
  }
  manifests.sort((a, b) => a.path.split("/").length - b.path.split("/").length || (a.path < b.path ? -1 : 1));
  const gaps = formatGaps(file, field2(tableField(document, "__metadata"), "version"), 10);
  return graph.extraction("yarn-berry", { manifests, gaps });
}
function patchedDescriptor(descriptor) {
  const start = descriptor.indexOf("@patch:");
  const end = start === -1 ? -1 : descriptor.indexOf("#", start);
  return end === -1 ? null : descriptor.slice(start + 7, end).replace("%3A", ":");
}
function versionOf4(fields, member) {
  const version2 = textField2(tableOf(fields), "version") ?? "";
  return member !== null && version2 === "0.0.0-use.local" ? "" : version2;
}
function plainRange(range) {
  return range.startsWith("npm:") && npmSpecifier(range).name === void 0 ? range.slice(4) : range;
}
function identityOf4(resolution) {
  const at = resolution.indexOf("@", 1);
  if (at === -1) return null;
  const name = resolution.slice(0, at);
  const bindings = resolution.indexOf("::", at);
  const reference = resolution.slice(at + 1, bindings === -1 ? void 0 : bindings);
  const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
  if (workspace !== void 0) return { name, origin: "workspace", member: workspace };
  const source = npmSpecifier(reference);
  const archive = archiveOf2(bindings === -1 ? "" : resolution.slice(bindings));
  const version2 = archive?.version ?? /^(?:patch:.*@)?npm(?::|%3A)(\d[^#:]*)/i.exec(reference)?.[1];
  return {
    name: archive?.name ?? source.name ?? name,
    origin: source.origin,
    member: null,
    ...source.origin === "registry" && version2 !== void 0 && { version: version2 },
    ...source.commit !== void 0 && { commit: source.commit },
    ...source.origin !== "registry" && { resolved: reference }
  };
}
function archiveOf2(bindings) {
  const address = new URLSearchParams(bindings.replace(/^::/, "")).get("__archiveUrl");
  return address === null ? null : npmTarball(address);
}
function entryNamed(key, name, version2) {
  for (const descriptor of key.split(/,\s*/)) {
    const at = descriptor.indexOf("@", 1);
    const alias = descriptor.includes("@", at + 1) ? npmSpecifier(descriptor.slice(at + 1)).name : void 0;
    const asked = alias ?? descriptor.slice(0, at === -1 ? void 0 : at);
    if (asked !== name) return { name: asked, version: version2 };
  }
  return { name, version: version2 };
}

// src/scan/dependencies/extract/yarn-lock/classic-blocks.ts
function classicBlocks(text, report) {
  const blocks = [];
  let list = null;
  let fields = null;
  let sections = null;
  let number = 0;
  for (const raw of text.split("\n")) {
    number++;
    const line = raw.trimEnd();
    if (line === "" || line.trimStart().startsWith("#")) continue;
    const indent = line.length - line.trimStart().length;
    if (indent === 0) {
      list = null;
      const patterns = line.endsWith(":") ? words(line.slice(0, -1)) : [];
      if (patterns.length === 0) {
        fields = null;
        report({ message: "not an entry of a Yarn 1 lockfile", line: number });
        continue;
      }
      fields = /* @__PURE__ */ new Map();
      sections = { dependencies: [], optionalDependencies: [] };
      blocks.push({ line: number, patterns, fields, ...sections });
      continue;
    }
    if (fields === null) continue;
    if (indent === 2 && line.endsWith(":")) {
      const section = line.slice(2, -1);
      list = section === "dependencies" || section === "optionalDependencies" ? sections?.[section] ?? null : null;
      continue;
    }
    const [key, value] = words(line);
    if (key === void 0 || value === void 0) {
      report({ message: "a field without a value", line: number });
    } else if (indent === 2) {
      list = null;
      fields.set(key, value);
    } else {
      list?.push([key, value]);
    }
  }
  return blocks;
}
var QUOTED = /"([^"\\]*(?:\\.[^"\\]*)*)"/y;
var PLAIN2 = /[^\s",]+/y;
var BETWEEN = /[\s,]*/y;
function words(text) {
  const found2 = [];
  for (let at = 0; ; ) {
    BETWEEN.lastIndex = at;
    BETWEEN.exec(text);
    at = BETWEEN.lastIndex;
    if (at >= text.length) return found2;
    const pattern = text[at] === '"' ? QUOTED : PLAIN2;
    pattern.lastIndex = at;
    const match2 = pattern.exec(text);
    if (match2 === null) return [];
    found2.push(match2[1] === void 0 ? match2[0] : unescaped(match2[1]));
    at = pattern.lastIndex;
  }
}
function unescaped(raw) {
  return raw.includes("\\") ? raw.replace(/\\(.)/g, "$1") : raw;
}

// src/scan/dependencies/extract/yarn-lock/classic.ts
async function parseClassic(file, read) {
  const graph = packageGraph();
  const blocks = classicBlocks(file.text, (problem) => graph.problem({ ...problem, path: file.path }));
  const lookup2 = addPackages4(blocks, file, graph);
  for (const [block, index] of lookup2.indexes) {
    for (const [name, range] of block.dependencies) {
      for (const to of lookup2.find(name, range)) graph.depend(index, to, range);
    }
    for (const [name, range] of block.optionalDependencies) {
      for (const to of lookup2.find(name, range)) graph.depend(index, to, range, true);
    }
  }
  const members = await readMembers(file, read, graph);
  for (const { demands } of members.found) {
    for (const { kind, name, range } of demands) {
      if (kind === "peer" || kind === "optional-peer") continue;
      const certain = kind === "development" && !members.complete ? "unknown" : kind;
      for (const to of lookup2.find(name, range)) graph.demand(certain, to, range);
    }
  }
  const manifests = members.found.map((member) => member.manifest);
  return graph.extraction("yarn", { manifests, hasRoots: members.found.length > 0 });
}
function addPackages4(blocks, file, graph) {
  const indexes = /* @__PURE__ */ new Map();
  const byPattern = /* @__PURE__ */ new Map();
  const byName2 = nameIndex();
  for (const block of blocks) {
    const version2 = block.fields.get("version");
    const [first = ""] = block.patterns;
    if (version2 === void 0 || first === "") {
      graph.problem({ message: "an entry without name or version", path: file.path, line: block.line });
      continue;
    }
    const index = graph.add(packageOf3(block, version2));
    indexes.set(block, index);
    for (const pattern of block.patterns) {
      byPattern.set(pattern, index);
      const at = pattern.indexOf("@", 1);
      byName2.add(at === -1 ? pattern : pattern.slice(0, at), index);
    }
  }
  return {
    indexes,
    find(name, range) {
      const exact2 = byPattern.get(`${name}@${range}`);
      return exact2 === void 0 ? byName2.find(name) : [exact2];
    }
  };
}
function packageOf3(block, version2) {
  const [pattern = ""] = block.patterns;
  const at = pattern.indexOf("@", 1);
  const installedAs = at === -1 ? pattern : pattern.slice(0, at);
  const range = at === -1 ? "" : pattern.slice(at + 1);
  const asked = npmSpecifier(range);
  const resolved = block.fields.get("resolved");
  const integrity = block.fields.get("integrity");
  const fetched = resolved === void 0 ? null : npmSpecifier(resolved);
  const commit = asked.commit ?? fetched?.commit;
  const entry = { name: asked.name ?? installedAs, version: version2 };
  const origin = asked.origin === "registry" && fetched?.origin === "git" ? "git" : asked.origin;
  return {
    ecosystem: "npm",
    // Yarn installs what `resolved` names, whatever else the entry claims to be.
    name: fetched?.name ?? entry.name,
    version: fetched?.version ?? version2,
    ...claimsOf(entry, fetched),
    origin,
    line: block.line,
    ...commit !== void 0 && origin === "git" && { commit },
    ...resolved !== void 0 && { resolved },
    ...integrity !== void 0 && { integrity }
  };
}
async function readMembers(file, read, graph) {
  const root = await readPackageJson(read, siblingPath(file.path, "package.json"), graph.problem);
  if (root === null) return { found: [], complete: false };
  const found2 = [root];
  let complete = true;
  for (const workspace of root.workspaces) {
    const path = /[*?{[!]/.test(workspace) ? null : siblingPath(file.path, `${workspace}/package.json`);
    const member = await readPackageJson(read, path, graph.problem);
    if (member === null) complete = false;
    else found2.push(member);
  }
  return { found: found2, complete };
}

// src/scan/dependencies/extract/yarn-lock/parse.ts
async function parseYarnLock(file, read) {
  refuseConflictMarkers(file);
  if (/^__metadata:\s*$/m.test(file.text)) return parseBerry(file, read);
  if (/^# yarn lockfile v1\s*$/m.test(file.text) || /^ {2}version "[^"]*"\s*$/m.test(file.text)) {
    return parseClassic(file, read);
  }
  throw new LocatedError({
    message: 'not a yarn lockfile: neither "# yarn lockfile v1" nor "__metadata"',
    path: file.path,
    line: 1,
    remedy: "let `yarn install` write the file again"
  });
}

// src/scan/dependencies/extract/yarn-lock/index.ts
var yarnLock = {
  id: "yarn-lock",
  matches: (path) => fileNameOf(path) === "yarn.lock" && !/(?:^|\/)node_modules\//.test(path),
  extract: parseYarnLock
};

// src/scan/dependencies/extract/index.ts
var EXTRACTORS = [
  bunLock,
  cabalFreeze,
  cargoLock,
  composerLock,
  conanLock,
  cyclonedx,
  denoLock,
  gemfileLock,
  githubActions,
  goMod,
  gradleCatalog,
  gradleLock,
  gradleVerification,
  mavenPom,
  mixLock,
  npmPackageLock,
  nugetConfig,
  nugetDeps,
  nugetLock,
  nugetProject,
  pdmLock,
  pipfileLock,
  pnpmLock,
  podfileLock,
  poetryLock,
  pubspecLock,
  pylockToml,
  renvLock,
  requirementsTxt,
  spdx,
  stackLock,
  swiftResolved,
  uvLock,
  yarnLock
];
function extractorFor(path) {
  return EXTRACTORS.find((extractor) => extractor.matches(path));
}

// src/scan/dependencies/read/decode.ts
var SIZE_LIMIT = 64 * 1024 * 1024;
function decode(bytes, path) {
  if (bytes.byteLength > SIZE_LIMIT) {
    throw new LocatedError({
      message: `the file has ${Math.ceil(bytes.byteLength / 1024 / 1024)} MB; more than 64 MB are not read`,
      path,
      remedy: "leave the file out of the scan if it is no lockfile"
    });
  }
  if (isUtf16(bytes)) {
    throw new LocatedError({
      message: "the file is encoded in UTF-16",
      path,
      remedy: "save it as UTF-8 (in PowerShell: `Set-Content -Encoding utf8`)"
    });
  }
  if (bytes.includes(0)) {
    throw new LocatedError({ message: "the file is binary", path, remedy: "let the package manager write it again" });
  }
  return { path, text: new TextDecoder("utf-8").decode(bytes) };
}
function isUtf16(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) return true;
  if (bytes.byteLength < 8) return false;
  const start = bytes.subarray(0, 8);
  return start.every((byte, at) => byte === 0 === (at % 2 === 1)) || start.every((byte, at) => byte === 0 === (at % 2 === 0));
}

// src/scan/dependencies/sibling-reader.ts
var MAX_SIBLING_BYTES = 10 * 1024 * 1024;
function siblingReader(workspace, side, debug) {
  const texts = /* @__PURE__ */ new Map();
  async function read(path) {
    for await (const result of workspace.read(side, [path], MAX_SIBLING_BYTES)) {
      if (result.status !== "read") return null;
      try {
        return decode(result.bytes, path).text;
      } catch (error) {
        debug(`${path}: ${messageOf(error)}`);
        return null;
      }
    }
    return null;
  }
  return {
    recording: (asked) => (path) => {
      asked.add(path);
      const known = texts.get(path) ?? read(path);
      texts.set(path, known);
      return known;
    }
  };
}

// src/scan/dependencies/collect.ts
var MAX_LOCKFILE_BYTES = 48 * 1024 * 1024;
var INSTALLED = /(?:^|\/)node_modules\//;
async function collectLockfiles(workspace, debug) {
  const isLockfile = lockfileTest(workspace.covers);
  const headEntries = (await workspace.files("head")).filter((entry) => isLockfile(entry.path));
  const head = await readSide(workspace, "head", headEntries, debug);
  if (workspace.baseline !== "known") {
    return { head: head.lockfiles, base: [], headProblems: head.problems, baseProblems: [] };
  }
  const unchanged = await unchangedPaths(workspace);
  const baseEntries = (await workspace.files("base")).filter((entry) => isLockfile(entry.path));
  const headByPath = new Map(head.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
  const reused = [];
  const toRead = baseEntries.filter((entry) => {
    const twin = headByPath.get(entry.path);
    const same = twin !== void 0 && [entry.path, ...head.siblings.get(entry.path) ?? []].every(unchanged);
    if (same) reused.push(twin);
    return !same;
  });
  const base = await readSide(workspace, "base", toRead, debug);
  return {
    head: head.lockfiles,
    base: [...reused, ...base.lockfiles].sort((a, b) => a.path < b.path ? -1 : 1),
    headProblems: head.problems,
    baseProblems: base.problems
  };
}
function lockfileTest(covers2) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const answer = known.get(path) ?? (covers2(path) && !INSTALLED.test(path) && extractorFor(path) !== void 0);
    known.set(path, answer);
    return answer;
  };
}
async function unchangedPaths(workspace) {
  const changed = new Set((workspace.changes ?? []).flatMap(({ path, basePath }) => [path, basePath ?? path]));
  const blobs = new Map((await workspace.files("base")).map(({ path, blob }) => [path, blob]));
  const headBlobs = new Map((await workspace.files("head")).map(({ path, blob }) => [path, blob]));
  return (path) => {
    if (!workspace.covers(path)) return false;
    const head = headBlobs.get(path);
    const base = blobs.get(path);
    if (head !== null && base !== null) return head === base;
    return workspace.changes !== null && !changed.has(path);
  };
}
async function readSide(workspace, side, entries, debug) {
  const lockfiles = [];
  const problems = [];
  const siblings = /* @__PURE__ */ new Map();
  const reader = siblingReader(workspace, side, debug);
  const paths = entries.map((entry) => entry.path);
  for await (const result of workspace.read(side, paths, MAX_LOCKFILE_BYTES)) {
    if (result.status !== "read") {
      problems.push(unreadable(result));
      continue;
    }
    const asked = /* @__PURE__ */ new Set();
    try {
      const lockfile = await extracted(result.path, result.bytes, reader.recording(asked));
      lockfiles.push(lockfile);
      siblings.set(result.path, asked);
      problems.push(...lockfile.extraction.problems.map((problem) => ({ path: result.path, ...problem })));
    } catch (error) {
      problems.push(notExtracted(error, result.path));
    }
  }
  return { lockfiles, problems, siblings };
}
async function extracted(path, bytes, read) {
  const extractor = extractorFor(path);
  if (extractor === void 0) throw new LocatedError({ message: "no reader for this file", path });
  return { path, bytes, extraction: await extractor.extract(decode(bytes, path), read) };
}
function notExtracted(error, path) {
  const problem = problemFrom(error, path);
  return {
    ...problem,
    message: error instanceof LocatedError ? problem.message : `could not be read: ${problem.message}`,
    remedy: problem.remedy ?? "generate the lockfile again with its package manager and commit it whole"
  };
}
function unreadable(result) {
  const { path } = result;
  if (result.status === "too-large") {
    return {
      path,
      message: `is ${result.size} bytes long, more than the ${MAX_LOCKFILE_BYTES} that are read`,
      remedy: "split the project, or remove the file if it is no lockfile"
    };
  }
  return {
    path,
    message: result.reason ?? "is listed but cannot be read",
    remedy: "check that the file is a regular file"
  };
}

// src/scan/dependencies/database/stale.ts
import { closeSync as closeSync8, openSync as openSync5 } from "node:fs";
import { join as join12 } from "node:path";

// src/scan/dependencies/database/newest-entry.ts
var NO_TIME = Date.UTC(1981, 0, 1);
var SAMPLES = 24;
function newestEntry(zip, now) {
  const entries = [...zipEntries(zip)];
  let newest = 0;
  for (const { written } of entries) if (written > newest && written <= now) newest = written;
  return newest >= NO_TIME ? newest : newestSample(zip, entries, now);
}
function newestSample(zip, entries, now) {
  const window = zipWindow(zip.fd);
  const step = Math.max(1, Math.floor(entries.length / SAMPLES));
  let newest = 0;
  for (let at = 0; at < entries.length; at += step) {
    const time = modifiedAt(window, entries[at]);
    if (time > newest && time <= now) newest = time;
  }
  return newest;
}
function modifiedAt(window, entry) {
  if (entry === void 0 || entry.encrypted) return 0;
  try {
    return Date.parse(String(field2(decodeRecord(window.read(entry).bytes, entry), "modified"))) || 0;
  } catch {
    return 0;
  }
}

// src/scan/dependencies/database/stale.ts
var UNDATED = Date.UTC(1981, 0, 1);
var DAY2 = 24 * 60 * 60 * 1e3;
var STALE_AFTER_DAYS2 = 180;
function staleNote(dir, cacheDir, now) {
  let newest = null;
  for (const ecosystem of ecosystemsIn(dir)) {
    if (comparatorFor(ecosystem) === null) continue;
    const time = newestOf(dir, ecosystem, cacheDir, now);
    if (now - time <= STALE_AFTER_DAYS2 * DAY2) return null;
    newest = Math.max(newest ?? 0, time);
  }
  if (newest === null || newest <= UNDATED) return null;
  const remedy = `run gatehouse db update ${dir}`;
  const date = new Date(newest).toISOString().slice(0, 10);
  const days2 = Math.floor((now - newest) / DAY2);
  return `stale: the newest advisory of the database is ${days2} days old (${date}); ${remedy}`;
}
function newestOf(dir, ecosystem, cacheDir, now) {
  for (const folder of cacheDir === null ? [dir] : [dir, cacheDir]) {
    const time = newestIndexed(join12(folder, ecosystem, INDEX_NAME));
    if (time !== null) return time <= now ? time : 0;
  }
  try {
    const zip = openZip(join12(dir, ecosystem, ZIP_NAME));
    try {
      return newestEntry(zip, now);
    } finally {
      closeSync8(zip.fd);
    }
  } catch {
    return 0;
  }
}
function newestIndexed(path) {
  try {
    const fd = openSync5(path, "r");
    try {
      return Date.parse(readHeader((at, length) => readAt(fd, at, length)).newest) || 0;
    } finally {
      closeSync8(fd);
    }
  } catch {
    return null;
  }
}

// src/scan/dependencies/answer-cache.ts
import { createHash as createHash5, randomBytes as randomBytes6 } from "node:crypto";
import { mkdir as mkdir3, readFile as readFile2, rename as rename2, rm as rm2, writeFile as writeFile3 } from "node:fs/promises";
import { join as join13 } from "node:path";
function answerCache(cacheDir, name) {
  if (cacheDir === null) return { read: async () => null, write: async () => {
  } };
  const folder = join13(cacheDir, name);
  const fileOf = (url) => join13(folder, hashParts([url], 40));
  return {
    async read(url) {
      try {
        return decode2(await readFile2(fileOf(url)));
      } catch {
        return null;
      }
    },
    async write(url, answer) {
      const temporary = join13(folder, `${randomBytes6(8).toString("hex")}.tmp`);
      try {
        await mkdir3(folder, { recursive: true, mode: 448 });
        await writeFile3(temporary, encode(answer), { mode: 384, flag: "wx" });
        await rename2(temporary, fileOf(url));
      } catch {
        await rm2(temporary, { force: true }).catch(() => {
        });
      }
    }
  };
}
function encode({ bytes, etag, fetched }) {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ etag, fetched })}
`), bytes]);
  return Buffer.concat([Buffer.from(`${sha2562(rest)}
`), rest]);
}
function decode2(file) {
  const rest = file.subarray(65);
  if (file.toString("latin1", 0, 64) !== sha2562(rest)) return null;
  const end = rest.indexOf("\n");
  const facts = JSON.parse(rest.toString("utf8", 0, end));
  return { ...facts, bytes: rest.subarray(end + 1) };
}
function sha2562(bytes) {
  return createHash5("sha256").update(bytes).digest("hex");
}

// src/scan/dependencies/deps-dev/release-facts.ts
var MAX_LICENSES = 50;
var MAX_LICENSE_LENGTH = 1e3;
function releaseFacts(body) {
  let answer;
  try {
    answer = JSON.parse(body.toString("utf8"));
  } catch {
    throw new ServiceError("malformed", "answered with broken JSON");
  }
  if (typeof answer !== "object" || answer === null || !("versionKey" in answer)) {
    throw new ServiceError("malformed", "answered with something that is no release");
  }
  const { publishedAt, licenses } = answer;
  const published = typeof publishedAt === "string" ? Date.parse(publishedAt) : Number.NaN;
  const known = Array.isArray(licenses) ? licenses.filter(isLicense).slice(0, MAX_LICENSES) : [];
  return { published: Number.isNaN(published) ? null : published, licenses: known };
}
function isLicense(value) {
  return typeof value === "string" && value !== "" && value.length <= MAX_LICENSE_LENGTH;
}

// src/scan/dependencies/deps-dev/version-path.ts
var SYSTEMS = /* @__PURE__ */ new Map([
  ["npm", "npm"],
  ["PyPI", "pypi"],
  ["Go", "go"],
  ["crates.io", "cargo"],
  ["Maven", "maven"],
  ["NuGet", "nuget"],
  ["RubyGems", "rubygems"]
]);
var MAX_PART = 500;
function isCovered(ecosystem) {
  return SYSTEMS.has(ecosystem);
}
function versionPath({ ecosystem, name, version: version2 }) {
  const system = SYSTEMS.get(ecosystem);
  if (system === void 0 || name === "" || version2 === "") return null;
  if (name.length > MAX_PART || version2.length > MAX_PART || new RegExp("\\p{Surrogate}", "u").test(name + version2)) return null;
  const release = system === "go" && /^\d/.test(version2) ? `v${version2}` : version2;
  return `/v3/systems/${system}/packages/${encodeURIComponent(name)}/versions/${encodeURIComponent(release)}`;
}

// src/scan/dependencies/deps-dev/client.ts
var PUBLIC_DEPS_DEV = "https://api.deps.dev";
var BUDGET_MS = 6e4;
var TIMEOUT_MS3 = 1e4;
var MAX_BYTES3 = 1024 * 1024;
var KEPT_MS = 7 * 24 * 60 * 60 * 1e3;
function depsDevClient(options) {
  const cache = answerCache(options.cacheDir, "deps-dev");
  const answers = /* @__PURE__ */ new Map();
  let deadline = null;
  let lost = null;
  async function ask(url) {
    const now = options.now.getTime();
    const cached = await cache.read(url);
    if (cached !== null && Math.abs(now - cached.fetched) < KEPT_MS) return releaseFacts(cached.bytes);
    if (lost !== null) throw lost;
    deadline ??= Date.now() + (options.budgetMs ?? BUDGET_MS);
    try {
      const response = await requestWithRetry(
        options.http,
        {
          method: "GET",
          url,
          headers: { accept: "application/json" },
          timeoutMs: TIMEOUT_MS3,
          maxBytes: MAX_BYTES3
        },
        {
          retries: 2,
          deadline,
          signal: options.signal,
          ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
        }
      );
      if (response.status === 404) return null;
      if (response.status !== 200) throw new ServiceError("refused", `answered ${response.status}`);
      const facts = releaseFacts(response.body);
      await cache.write(url, { bytes: response.body, etag: null, fetched: now });
      return facts;
    } catch (error) {
      if (error instanceof ServiceError && error.fault !== "malformed") lost = error;
      throw error;
    }
  }
  return {
    async facts(pkg) {
      const path = versionPath(pkg);
      if (path === null) return null;
      const known = answers.get(path) ?? ask(`${options.baseUrl}${path}`);
      answers.set(path, known);
      return known;
    }
  };
}

// src/scan/dependencies/package-observation.ts
function packageObservation(site, fact, places) {
  const { category, rule, severity, confidence, title, message, fix, cwe = [], about = "" } = fact;
  const which = fact.collective === true ? [] : [site.package.name, site.package.version];
  const { ecosystem, name, version: version2, scope, direct } = site.package;
  const { location, lockfilePlace, located } = places.placeOf(site);
  return {
    category,
    rule,
    severity,
    confidence,
    title,
    message,
    location,
    ...location !== lockfilePlace && { otherLocations: [lockfilePlace] },
    package: {
      ecosystem,
      name,
      version: version2,
      purl: purlOf(ecosystem, name, version2),
      scope,
      ...direct !== void 0 && { direct },
      ...located.paths.length > 0 && { paths: located.paths }
    },
    aliases: [],
    cwe,
    references: [],
    fix: { description: fix },
    sources: [{ tool: "gatehouse", version: VERSION, rule }],
    identity: [category, rule, ecosystem, ...which, about, site.lockfile.path],
    lineage: [category, rule, ecosystem, ...which.slice(0, 1), about],
    standing: { path: site.lockfile.path }
  };
}

// src/scan/dependencies/package-index.ts
var MAX_PATHS = 10;
var SCOPE_ORDER = ["runtime", "unknown", "development"];
function packageIndex(lockfile) {
  const { extraction } = lockfile;
  const places = /* @__PURE__ */ new Map();
  for (const [place2, pkg] of extraction.packages.entries()) {
    const key = keyOf4(pkg);
    const list = places.get(key);
    if (list === void 0) places.set(key, [place2]);
    else list.push(place2);
  }
  const graph = introductions(
    extraction.packages.map((pkg) => pkg.dependsOn),
    rootsOf(extraction)
  );
  return {
    find(pkg) {
      const [place2] = (places.get(keyOf4(pkg)) ?? []).sort((a, b) => weight2(extraction, a) - weight2(extraction, b));
      const found2 = place2 === void 0 ? void 0 : extraction.packages[place2];
      if (place2 === void 0 || found2 === void 0) return null;
      const names = (path) => path.slice(0, -1).map((step) => extraction.packages[step]?.name ?? "?");
      const paths = graph.pathsTo(place2, MAX_PATHS).paths.map(names);
      return { package: found2, paths: paths.filter((path) => path.length > 0) };
    }
  };
}
function weight2(extraction, place2) {
  const pkg = extraction.packages[place2];
  if (pkg === void 0) return Number.MAX_SAFE_INTEGER;
  return (pkg.origin === "registry" ? 0 : 100) + SCOPE_ORDER.indexOf(pkg.scope) * 10 + (pkg.direct === true ? 0 : 1);
}
function rootsOf(extraction) {
  if (extraction.roots !== void 0) return extraction.roots;
  return extraction.packages.flatMap((pkg, index) => pkg.direct === true ? [index] : []);
}
function keyOf4(pkg) {
  return JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
}

// src/scan/dependencies/place.ts
function placeOf2(lockfilePlace, located, lockfile, changedPaths) {
  if (located === null || lockfile === null) return lockfilePlace;
  const { manifest, otherManifests = [] } = lockfile.extraction;
  const manifests = [...manifest === void 0 ? [] : [manifest], ...otherManifests];
  const introducers = [
    ...located.package.direct === true ? [located.package.name] : [],
    ...located.paths.flatMap((path) => path[0] ?? [])
  ];
  for (const name of introducers) {
    for (const { path, lines } of manifests) {
      const startLine = lines.get(name);
      if (startLine !== void 0 && changedPaths.has(path)) return { path, startLine };
    }
  }
  return lockfilePlace;
}

// src/scan/dependencies/package-site.ts
function sitesOf(lockfiles) {
  return lockfiles.flatMap((lockfile) => {
    const known = sites.get(lockfile) ?? sitesIn(lockfile);
    sites.set(lockfile, known);
    return known;
  });
}
var sites = /* @__PURE__ */ new WeakMap();
function sitesIn(lockfile) {
  const seen = /* @__PURE__ */ new Set();
  const found2 = [];
  for (const pkg of lockfile.extraction.packages) {
    const { ecosystem, name, version: version2, origin, resolved, integrity } = pkg;
    if (origin === "workspace" || origin === "file" || name === "" || isToolchain(pkg)) continue;
    const key = JSON.stringify([ecosystem, name, version2, origin, resolved, integrity]);
    if (seen.has(key)) continue;
    seen.add(key);
    found2.push({ lockfile, package: pkg });
  }
  return found2;
}
function isToolchain({ ecosystem, name }) {
  return ecosystem === "Go" && (name === "stdlib" || name === "toolchain");
}
function addedSites(lockfiles) {
  const before = new Set(lockfiles.base.flatMap(({ extraction }) => extraction.packages.map(releaseKey)));
  const added = /* @__PURE__ */ new Set();
  return sitesOf(lockfiles.head).filter((site) => {
    const key = JSON.stringify([site.lockfile.path, releaseKey(site.package)]);
    if (before.has(releaseKey(site.package)) || added.has(key)) return false;
    added.add(key);
    return true;
  });
}
function replacedSites(lockfiles, added) {
  const names = new Set(added.map((site) => nameKey(site.package)));
  const still = new Set(lockfiles.head.flatMap(({ extraction }) => extraction.packages.map(releaseKey)));
  return sitesOf(lockfiles.base).filter(({ package: pkg }) => names.has(nameKey(pkg)) && !still.has(releaseKey(pkg)));
}
function releaseKey(pkg) {
  const known = releaseKeys.get(pkg) ?? JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
  releaseKeys.set(pkg, known);
  return known;
}
var releaseKeys = /* @__PURE__ */ new WeakMap();
function nameKey({ ecosystem, name }) {
  return JSON.stringify([ecosystem, name]);
}
function sitePlaces(changedPaths) {
  const indexes = /* @__PURE__ */ new Map();
  return {
    placeOf({ lockfile, package: pkg }) {
      const index = indexes.get(lockfile) ?? packageIndex(lockfile);
      indexes.set(lockfile, index);
      const located = { package: pkg, paths: index.find(pkg)?.paths ?? [] };
      const lockfilePlace = { path: lockfile.path, ...pkg.line !== void 0 && { startLine: pkg.line } };
      return { location: placeOf2(lockfilePlace, located, lockfile, changedPaths), lockfilePlace, located };
    }
  };
}

// src/scan/dependencies/installed/source-mismatch.ts
function sourceMismatches(lockfiles) {
  const dishonest = lockfiles.flatMap(
    (lockfile) => lockfile.extraction.packages.filter(({ claims, conflict }) => claims !== void 0 || conflict !== void 0).map((pkg) => ({ lockfile, package: pkg }))
  );
  return dishonest.map((site) => {
    const { claims, conflict, name, version: version2 } = site.package;
    const address = version2 === "" ? name : `${name}@${version2}`;
    const entry = claims === void 0 ? address : `${claims.name}@${claims.version}`;
    const told = claims === void 0 ? `${entry} in the lockfile is fetched from two places that are not the same code: ${conflict}.` : version2 === "" ? `The lockfile calls the entry ${entry}, and its resolved address names no release of ${name}: whatever the registry says is installed.` : `The lockfile calls the entry ${entry}, and fetches it from the tarball of ${address}: its resolved address names another release, which is what gets installed.`;
    return {
      site,
      fact: {
        category: "dependency",
        rule: "lockfile-source-mismatch",
        severity: "high",
        confidence: "high",
        title: claims === void 0 ? `${entry} is fetched from two places` : `${entry} is fetched as ${address}`,
        message: `${told} A package manager never writes such an entry; it is how other code is slipped into a lockfile.`,
        fix: "restore the lockfile of the base and let the package manager write the change anew; ask who wrote the entry",
        cwe: ["CWE-345", "CWE-829"],
        about: `${entry} ${conflict ?? ""}`.trim()
      }
    };
  });
}

// src/scan/dependencies/installed/installed.ts
function installedOf(lockfiles, changedPaths) {
  return {
    head: observed(lockfiles.head, changedPaths),
    base: observed(lockfiles.base, changedPaths),
    notes: [],
    shortfall: null
  };
}
function observed(lockfiles, changedPaths) {
  const places = sitePlaces(changedPaths);
  return sourceMismatches(lockfiles).map(({ site, fact }) => packageObservation(site, fact, places));
}

// src/scan/dependencies/licenses/license-fact.ts
var MAX_WORDS = 120;
var MAX_NAMED = 10;
function licenseFact(site, license, verdict) {
  const name = nameOf5(site);
  const words2 = wordsOf2(license);
  const denied = verdict === "denied";
  return {
    category: "license",
    rule: denied ? "license-denied" : "license-not-allowed",
    severity: "high",
    confidence: "high",
    title: `${name} is under ${words2}`,
    message: `${name} is under ${words2}, which the policy ${denied ? "denies" : "does not allow"}. What it asks of you applies as soon as the package is used.`,
    fix: `take a package under another licence, or have ${denied ? "the exception" : "the licence"} approved in the policy`,
    about: license
  };
}
function unknownFact({ site, license, others = [] }) {
  const name = nameOf5(site);
  const many = others.length > 0;
  const named2 = [name, ...others.slice(0, MAX_NAMED - 1).map((other) => nameOf5(other.site))].join(", ");
  const more = others.length + 1 - MAX_NAMED;
  const reason = license === null ? `Neither the lockfile nor deps.dev tells the licence of ${name}.` : `The licence of ${name} is given as '${wordsOf2(license)}', which is no SPDX expression.`;
  return {
    category: "license",
    rule: "license-unknown",
    severity: "low",
    confidence: "high",
    title: many ? `The licences of ${others.length + 1} packages are not known` : `The licence of ${name} is not known`,
    message: many ? `Nobody tells the licences of ${named2}${more > 0 ? ` and ${more} more` : ""}. The policy cannot be applied to them.` : `${reason} The policy cannot be applied to it.`,
    fix: "read the licence in the package itself, and write an exception with what was found",
    ...many && { collective: true }
  };
}
function nameOf5({ package: { name, version: version2 } }) {
  return version2 === "" ? name : `${name}@${version2}`;
}
function wordsOf2(license) {
  return cutPoints(license.replace(/\s+/g, " ").trim(), MAX_WORDS);
}

// src/scan/dependencies/licenses/license-judge.ts
var MAX_LENGTH7 = 1e3;
async function licenseJudge(policy) {
  const [{ default: parse4 }, { default: satisfies }] = await Promise.all([
    import("./part-spdx-expression-parse.js"),
    import("./part-spdx-satisfies.js")
  ]);
  const { allow, deny } = policy;
  const allows = (leaf) => allow === null || satisfies(leaf, allow);
  const denies = (leaf) => deny.length > 0 && satisfies(leaf, deny);
  const verdicts = /* @__PURE__ */ new Map();
  function judge(text) {
    if (text.length > MAX_LENGTH7) return "unknown";
    try {
      const expression = parse4(text);
      if (!everyChoice(expression, (leaf) => !denies(leaf))) return "denied";
      return everyChoice(expression, (leaf) => !denies(leaf) && allows(leaf)) ? "allowed" : "not-allowed";
    } catch {
      return "unknown";
    }
  }
  return (text) => {
    const verdict = verdicts.get(text) ?? judge(text);
    verdicts.set(text, verdict);
    return verdict;
  };
}
function everyChoice(expression, passes) {
  if ("conjunction" in expression) {
    const left = everyChoice(expression.left, passes);
    if (expression.conjunction === "or") return left || everyChoice(expression.right, passes);
    return left && everyChoice(expression.right, passes);
  }
  if (!("license" in expression)) throw new Error("no licence is asserted");
  const { license, plus, exception } = expression;
  return passes(`${license}${plus === true ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`);
}

// src/scan/dependencies/licenses/license-words.ts
function lockedLicense({ package: pkg, lockfile }) {
  const licenses = pkg.licenses ?? [];
  return joined(licenses, lockfile.extraction.manager === "composer" ? "OR" : "AND");
}
function joined(licenses, operator) {
  const [first, ...more] = [...new Set(licenses.map((license) => license.trim()).filter((license) => license !== ""))];
  if (first === void 0) return null;
  return more.length === 0 ? first : [first, ...more].map((license) => `(${license})`).join(` ${operator} `);
}

// src/scan/dependencies/licenses/licenses.ts
var CONCURRENCY4 = 12;
var MAX_ASKED = 5e3;
var MAX_UNKNOWN_EACH = 20;
async function licensesOf3(question) {
  const { lockfiles, changedPaths, policy, addedOnly } = question;
  const head = distinct(addedOnly ? addedSites(lockfiles) : sitesOf(lockfiles.head)).filter(isUsed);
  const base = addedOnly ? distinct(replacedSites(lockfiles, head)) : [];
  const looked = await lookUp([...head, ...base], question.depsDev);
  const judge = await licenseJudge(policy);
  return {
    head: judged(head, looked, judge, sitePlaces(changedPaths)),
    base: judged(base, looked, judge, sitePlaces(/* @__PURE__ */ new Set())),
    notes: [],
    shortfall: looked.shortfall
  };
}
function judged(sites2, looked, judge, places) {
  const observations = [];
  const unknown = /* @__PURE__ */ new Map();
  for (const site of sites2) {
    const license = lockedLicense(site) ?? looked.licenses.get(releaseKey(site.package)) ?? null;
    const verdict = license === null ? "unknown" : judge(license);
    if (verdict === "allowed") continue;
    if (license === null || verdict === "unknown") {
      const { path } = site.lockfile;
      const group = unknown.get(path) ?? [];
      group.push({ site, license });
      unknown.set(path, group);
      continue;
    }
    observations.push(packageObservation(site, licenseFact(site, license, verdict), places));
  }
  for (const group of unknown.values()) {
    const [first, ...others] = group;
    if (first === void 0) continue;
    const shown = others.length >= MAX_UNKNOWN_EACH ? [{ ...first, others }] : group;
    observations.push(...shown.map((entry) => packageObservation(entry.site, unknownFact(entry), places)));
  }
  return observations;
}
function isUsed(site) {
  return site.lockfile.extraction.manager !== "actions";
}
function distinct(sites2) {
  const byKey = /* @__PURE__ */ new Map();
  for (const site of sites2) {
    const key = JSON.stringify([site.lockfile.path, releaseKey(site.package)]);
    if (!byKey.has(key)) byKey.set(key, site);
  }
  return [...byKey.values()];
}
async function lookUp(sites2, depsDev) {
  const asked = new Map(
    sites2.filter((site) => site.package.origin === "registry" && isCovered(site.package.ecosystem)).filter((site) => lockedLicense(site) === null).map((site) => [releaseKey(site.package), site.package])
  );
  const licenses = /* @__PURE__ */ new Map();
  if (depsDev === null || asked.size === 0) return { licenses, shortfall: null };
  let reason = null;
  await mapLimit([...asked].slice(0, MAX_ASKED), CONCURRENCY4, async ([key, pkg]) => {
    try {
      licenses.set(key, joined((await depsDev.facts(pkg))?.licenses ?? [], "AND"));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reason ??= `deps.dev: ${messageOf(error)}`;
    }
  });
  const missing = asked.size - licenses.size;
  if (missing === 0) return { licenses, shortfall: null };
  const why = reason ?? `more than ${MAX_ASKED} packages at once`;
  return {
    licenses,
    shortfall: `the licences of ${missing} ${missing === 1 ? "package" : "packages"} are not known (${why})`
  };
}

// src/scan/dependencies/newness/newness-finding.ts
function nameOf6({ package: { name, version: version2 } }) {
  return version2 === "" ? name : `${name}@${version2}`;
}

// src/scan/dependencies/newness/deprecated.ts
var MAX_WORDS2 = 160;
function deprecated(added) {
  return added.flatMap((site) => {
    const words2 = site.package.deprecated;
    if (words2 === void 0) return [];
    const reason = cutPoints(words2.replace(/\s+/g, " ").trim(), MAX_WORDS2).replace(/[.\s]+$/, "");
    const told = reason === "" || reason === "deprecated" ? "" : `: ${reason}`;
    return [
      {
        site,
        fact: {
          rule: "deprecated-package",
          severity: "low",
          confidence: "high",
          title: `${nameOf6(site)} is deprecated`,
          message: `The change adds ${nameOf6(site)}, which its authors have deprecated${told}. A vulnerability in it will hardly be fixed.`,
          fix: "take the successor that its authors name, or another package that is maintained",
          cwe: ["CWE-1104"]
        }
      }
    ];
  });
}

// src/scan/dependencies/newness/source-host.ts
var PUBLIC_HOSTS2 = /* @__PURE__ */ new Map([
  ["npm", "registry.npmjs.org"],
  ["PyPI", "pypi.org"],
  ["crates.io", "crates.io"],
  ["RubyGems", "rubygems.org"],
  ["Pub", "pub.dev"]
]);
var ALIASES = /* @__PURE__ */ new Map([
  ["registry.yarnpkg.com", "registry.npmjs.org"],
  ["registry.npmjs.com", "registry.npmjs.org"],
  ["files.pythonhosted.org", "pypi.org"],
  ["pypi.python.org", "pypi.org"],
  ["index.crates.io", "crates.io"],
  ["static.crates.io", "crates.io"],
  ["index.rubygems.org", "rubygems.org"],
  ["pub.dartlang.org", "pub.dev"]
]);
function publicHost(ecosystem) {
  return PUBLIC_HOSTS2.get(ecosystem) ?? null;
}
function sourceHost(resolved) {
  const address = resolved.trim().replace(/^(?:registry|sparse|git)\+(?=[a-z]+:)/i, "");
  if (/^https?:\/\/github\.com\/rust-lang\/crates\.io-index\/?(?:$|[#?])/.test(address)) {
    return { host: "crates.io", clear: false };
  }
  const scp = /^git@([\w.-]+):/.exec(address)?.[1];
  if (scp !== void 0) return { host: scp.toLowerCase(), clear: false };
  if (!/^(?:https?:|(?:ssh|git):\/\/)/i.test(address) || !URL.canParse(address)) return null;
  const { host: written, protocol } = new URL(address);
  const host = written.replace(/\.(?=:|$)/, "");
  if (host === "") return null;
  return { host: ALIASES.get(host) ?? host, clear: protocol === "http:" || protocol === "git:" };
}

// src/scan/dependencies/newness/foreign-source.ts
var REGISTRIES = /* @__PURE__ */ new Set(["Hex"]);
function foreignSources({ head, base }, told) {
  const known = base.flatMap(({ extraction }) => extraction.packages.filter(({ origin }) => origin !== "registry"));
  const before = new Set(known.map(placeKey));
  const seen = /* @__PURE__ */ new Set();
  return [...sitesOf(head), ...outsideFolders({ head, base })].flatMap((site) => {
    const { package: pkg, lockfile } = site;
    const { origin, ecosystem } = pkg;
    if (origin === "registry" || told.has(pkg) || before.has(placeKey(pkg))) return [];
    if (publicHost(ecosystem) === null && !REGISTRIES.has(ecosystem)) return [];
    const key = JSON.stringify([lockfile.path, placeKey(pkg)]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ site, fact: factOf(site) }];
  });
}
function outsideFolders({ head, base }) {
  const unchanged = new Set(base);
  return head.filter((lockfile) => !unchanged.has(lockfile)).flatMap(
    (lockfile) => lockfile.extraction.packages.flatMap((pkg) => {
      const folder = pkg.origin === "file" ? pkg.resolved?.replace(/^(?:file|link|portal|path\+file):(?:\/\/)?/, "") : void 0;
      return folder === void 0 || siblingPath(lockfile.path, folder) !== null ? [] : [{ lockfile, package: pkg }];
    })
  );
}
function placeKey({ ecosystem, name, origin, resolved = "" }) {
  const place2 = resolved.replace(/[#?].*$/, "").replace(/(?:[/@])[0-9a-f]{40}$/, "");
  return JSON.stringify([ecosystem, name, origin, place2]);
}
function factOf(site) {
  const { origin, resolved = "", commit, integrity, hashed } = site.package;
  const isClear = /^(?:git\+)?(?:http|git):/i.test(resolved);
  const isPinned2 = origin === "git" ? commit !== void 0 : integrity !== void 0 || hashed === true;
  const isLocal2 = origin === "file";
  const place2 = isLocal2 ? "a folder outside of the repository" : sourceHost(resolved)?.host ?? origin;
  const kind = origin === "git" ? `a repository on ${place2}` : isLocal2 ? place2 : `an address on ${place2}`;
  const holes = isLocal2 ? [] : [
    ...isClear ? ["over a connection that anybody on the way can change"] : [],
    ...isPinned2 ? [] : [origin === "git" ? "at no fixed commit" : "without a checksum"]
  ];
  return {
    rule: "source-not-registry",
    severity: holes.length === 0 ? "medium" : "high",
    confidence: "high",
    title: `${nameOf6(site)} comes from ${kind}`,
    message: `The change takes ${nameOf6(site)} from ${kind} instead of a registry${holes.length === 0 ? "" : `, ${holes.join(" and ")}`}. No advisory is matched with it, and its owner can replace what is there.`,
    fix: isLocal2 ? "move the folder into the repository, or depend on a released version" : "depend on a release of the registry; where that is not possible, use https and a full commit or a checksum, and have the source confirmed",
    cwe: [isClear ? "CWE-319" : "CWE-829"],
    about: isLocal2 ? "outside" : place2
  };
}

// src/scan/dependencies/newness/family.ts
function familiesOf(sites2) {
  const families = /* @__PURE__ */ new Map();
  for (const site of sites2) {
    const name = site.package.optional === true ? askerOf(site) ?? site.package.name : site.package.name;
    const key = JSON.stringify([site.package.ecosystem, name]);
    const family = families.get(key);
    if (family === void 0) families.set(key, { name, sites: [site] });
    else if (site.package.name === name && family.sites[0].package.name !== name) family.sites.unshift(site);
    else family.sites.push(site);
  }
  return [...families.values()];
}
var askers = /* @__PURE__ */ new WeakMap();
function askerOf({ lockfile, package: pkg }) {
  const { packages } = lockfile.extraction;
  const known = askers.get(lockfile) ?? askersIn(lockfile);
  askers.set(lockfile, known);
  const names = known.get(packages.indexOf(pkg));
  const [only] = names ?? [];
  return names?.size === 1 && only !== void 0 ? only : null;
}
function askersIn({ extraction }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { name, version: version2, dependsOn = [] } of extraction.packages) {
    for (const index of dependsOn) {
      if (extraction.packages[index]?.version !== version2) continue;
      found2.set(index, (found2.get(index) ?? /* @__PURE__ */ new Set()).add(name));
    }
  }
  return found2;
}

// src/scan/dependencies/newness/install-script.ts
function addedInstallScripts(added, base) {
  const before = /* @__PURE__ */ new Map();
  for (const pkg of base.flatMap(({ extraction }) => extraction.packages)) {
    const key = nameKey(pkg);
    before.set(key, before.get(key) === true || pkg.hasInstallScript === true);
  }
  const running = added.filter(
    ({ package: pkg }) => pkg.hasInstallScript === true && before.get(nameKey(pkg)) !== true
  );
  const isNew = ({ package: pkg }) => !before.has(nameKey(pkg));
  return [
    ...familiesOf(running.filter(isNew)).map((family) => findingOf(family, true)),
    ...familiesOf(running.filter((site) => !isNew(site))).map((family) => findingOf(family, false))
  ];
}
function findingOf({ name, sites: sites2 }, isNew) {
  const [site] = sites2;
  const names = new Set(sites2.map(nameOf6));
  const many = names.size > 1;
  const who = many ? `${nameOf6(site)} and ${names.size - 1} more of its family` : nameOf6(site);
  const verb = many ? "run" : "runs";
  const when = many ? "when they are installed" : "when it is installed";
  const change = isNew ? `The change adds ${who}, which ${verb} a script ${when}.` : `${who} ${verb} a script ${when}; the version before ${many ? "them" : "it"} did not.`;
  return {
    site,
    fact: {
      rule: "install-script-added",
      severity: isNew ? "low" : "medium",
      confidence: "high",
      title: `${who} ${isNew ? "" : "now "}${verb} a script ${when}`,
      message: `${change} Such scripts run on every developer's machine and in every build, with all that can be reached there.`,
      fix: "read the script before merging; install without scripts (`--ignore-scripts`) where the package works without it",
      cwe: ["CWE-829"],
      ...many && { collective: true, about: name }
    }
  };
}

// src/scan/dependencies/newness/integrity.ts
function changedIntegrity({ head, base }) {
  const before = /* @__PURE__ */ new Map();
  for (const site of registrySites(base)) {
    for (const [algorithm, digest] of digestsOf(site.package.integrity ?? "")) {
      const key = keyOf5(site, algorithm);
      before.set(key, (before.get(key) ?? /* @__PURE__ */ new Set()).add(digest));
    }
  }
  return registrySites(head).flatMap((site) => {
    const compared = digestsOf(site.package.integrity ?? "").flatMap(([algorithm, digest]) => {
      const known = before.get(keyOf5(site, algorithm));
      return known === void 0 ? [] : [known.has(digest)];
    });
    if (compared.length === 0 || compared.every(Boolean)) return [];
    return [
      {
        site,
        fact: {
          rule: "integrity-changed",
          severity: "high",
          confidence: "high",
          title: `The checksum of ${nameOf6(site)} changed`,
          message: `${nameOf6(site)} has another checksum than in the base, though the version is the same. A published release does not change, so other code than before would be installed.`,
          fix: "restore the lockfile of the base and let the package manager write the change anew; if the checksum still differs, ask the registry why",
          cwe: ["CWE-494"],
          about: site.package.integrity ?? ""
        }
      }
    ];
  });
}
function registrySites(lockfiles) {
  return sitesOf(lockfiles).filter(({ package: pkg }) => pkg.origin === "registry" && pkg.integrity !== void 0);
}
function keyOf5(site, algorithm) {
  return JSON.stringify([releaseKey(site.package), site.lockfile.extraction.manager, algorithm]);
}
var MAX_DIGESTS = 20;
function digestsOf(integrity) {
  const words2 = integrity.split(/\s+/, MAX_DIGESTS).filter((word) => word !== "");
  return words2.map((word) => {
    const [, algorithm, digest] = /^([A-Za-z0-9]{1,10})[-:/](.+)$/.exec(word) ?? [];
    if (algorithm === void 0 || digest === void 0) return [`hex of ${word.length}`, word.toLowerCase()];
    return [algorithm, digest.replace(/\?.*$/, "")];
  });
}

// src/scan/dependencies/newness/popular-names.ts
import { readFile as readFile3 } from "node:fs/promises";
var REST = "# Less used";
var LISTS2 = /* @__PURE__ */ new Map([
  ["npm", "npm"],
  ["PyPI", "pypi"],
  ["crates.io", "crates-io"],
  ["RubyGems", "rubygems"]
]);
async function popularNames(ecosystems) {
  const lists = /* @__PURE__ */ new Map();
  for (const [ecosystem, file] of LISTS2) {
    if (!ecosystems.has(ecosystem)) continue;
    lists.set(ecosystem, popularList(await readFile3(assetPath(`data/popular-packages/${file}.txt`), "utf8")));
  }
  return lists;
}
function popularList(text) {
  const [first = "", rest = ""] = text.split(REST);
  const imitated = namesIn(first);
  return { imitated, known: /* @__PURE__ */ new Set([...imitated, ...namesIn(`#${rest}`)]) };
}
function namesIn(text) {
  return new Set(text.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
}

// src/scan/dependencies/newness/registry.ts
var MAX_EACH = 5;
var MAX_HOSTS = 3;
function changedRegistries(moved) {
  return moved.flatMap(findingsOf);
}
function movedSources({ head, base }) {
  const before = baseSources(base);
  const moved = /* @__PURE__ */ new Map();
  for (const site of sitesOf(head)) {
    const source = sourceHost(site.package.resolved ?? "");
    if (source === null || before.known.has(sourceKey(site.package))) continue;
    const elsewhere = isElsewhere(site.package, source.host, before);
    if (!elsewhere && !(source.clear && site.package.origin !== "git")) continue;
    const { ecosystem } = site.package;
    const key = JSON.stringify([site.lockfile.path, ecosystem, source.host, elsewhere]);
    const hosts = [...before.hosts.get(ecosystem) ?? []].sort();
    const group = moved.get(key) ?? { sites: [], host: source.host, elsewhere, hosts };
    group.sites.push(site);
    moved.set(key, group);
  }
  return [...moved.values()];
}
function baseSources(base) {
  const hosts = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Set();
  const fromRegistry = /* @__PURE__ */ new Set();
  for (const { package: pkg } of sitesOf(base)) {
    known.add(sourceKey(pkg));
    if (pkg.origin === "git") continue;
    const host = sourceHost(pkg.resolved ?? "")?.host ?? publicHost(pkg.ecosystem);
    if (host !== null) hosts.set(pkg.ecosystem, (hosts.get(pkg.ecosystem) ?? /* @__PURE__ */ new Set()).add(host));
    if (pkg.origin === "registry") fromRegistry.add(nameKey(pkg));
  }
  return { hosts, known, fromRegistry };
}
function isElsewhere(pkg, host, before) {
  if (publicHost(pkg.ecosystem) === null) return false;
  if (pkg.origin === "git") return before.fromRegistry.has(nameKey(pkg));
  const hosts = before.hosts.get(pkg.ecosystem);
  return hosts !== void 0 && !hosts.has(host);
}
function sourceKey(pkg) {
  const source = sourceHost(pkg.resolved ?? "");
  return JSON.stringify([pkg.ecosystem, pkg.name, source?.host, source?.clear]);
}
function findingsOf({ sites: sites2, host, elsewhere, hosts }) {
  const shown = sites2.length > MAX_EACH ? sites2.slice(0, 1) : sites2;
  return shown.map((site) => {
    const others = sites2.length - shown.length;
    const who = `${nameOf6(site)}${others === 0 ? "" : ` and ${others} more packages`}`;
    const verb = others === 0 ? "comes" : "come";
    const usual = hosts.slice(0, MAX_HOSTS).join(", ");
    return {
      site,
      fact: {
        rule: "registry-changed",
        severity: "high",
        confidence: "high",
        title: elsewhere ? `${who} ${verb} from ${host}` : `${who} ${verb} from ${host} without encryption`,
        message: elsewhere ? `${who} ${verb} from ${host}, from which the base takes no ${site.package.ecosystem} package (it takes them from ${usual}). Whoever controls that host decides what is installed.` : `${who} ${verb} from ${host} over plain http. Whoever is on the way can replace what is installed.`,
        fix: elsewhere ? "restore the lockfile of the base and let the package manager write the change anew; if the new registry is meant, have its owner confirm it" : "write the address with https in the lockfile and in the registry setting",
        cwe: [elsewhere ? "CWE-829" : "CWE-319"],
        about: `${elsewhere ? "" : "http "}${host}`,
        collective: others > 0
      }
    };
  });
}

// src/scan/dependencies/newness/release-age.ts
var DAY3 = 24 * 60 * 60 * 1e3;
var CONCURRENCY5 = 12;
var MAX_ASKED2 = 5e3;
async function youngReleases(added, question) {
  const { depsDev } = question;
  const releases = new Map(added.map((site) => [releaseKey(site.package), site.package]));
  const covered = [...releases].filter(([, pkg]) => isCovered(pkg.ecosystem));
  const notes = uncoveredNotes([...releases.values()].map((pkg) => pkg.ecosystem));
  if (covered.length === 0) return { findings: [], notes, shortfall: null };
  if (depsDev === null) return { findings: [], notes, shortfall: unknownAges(covered.length, "offline") };
  const dates = /* @__PURE__ */ new Map();
  let reason = null;
  await mapLimit(covered.slice(0, MAX_ASKED2), CONCURRENCY5, async ([key, pkg]) => {
    try {
      dates.set(key, (await depsDev.facts(pkg))?.published ?? null);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reason ??= `deps.dev: ${messageOf(error)}`;
    }
  });
  const missing = covered.length - dates.size;
  const findings = added.flatMap((site) => {
    const published = dates.get(releaseKey(site.package));
    if (published === void 0) return [];
    const fact = factOf2(site, published, question);
    return fact === null ? [] : [{ site, fact }];
  });
  const shortfall = missing === 0 ? null : unknownAges(missing, reason ?? `more than ${MAX_ASKED2} releases are added at once`);
  return { findings, notes, shortfall };
}
function factOf2(site, published, { minimumDays, now }) {
  const age = published === null ? null : now.getTime() - published;
  if (age !== null && age >= minimumDays * DAY3) return null;
  const common = { rule: "too-new-release", severity: "medium", cwe: ["CWE-1395"] };
  if (published === null) {
    return {
      ...common,
      confidence: "low",
      title: `The age of ${nameOf6(site)} is not known`,
      message: `deps.dev knows no release date of ${nameOf6(site)}, while the policy asks for ${days(minimumDays)}. It is private, or was published a moment ago.`,
      fix: "check the release date at the registry; for a private package write an exception"
    };
  }
  const date = new Date(published).toISOString().slice(0, 10);
  const enough = new Date(published + minimumDays * DAY3).toISOString().slice(0, 10);
  return {
    ...common,
    confidence: "high",
    title: `${nameOf6(site)} was published on ${date}`,
    message: `${nameOf6(site)} was published on ${date}, less than the ${days(minimumDays)} ago that the policy asks for. Most malicious releases are found within days.`,
    fix: `take an older release, or merge on ${enough} or later`
  };
}
function days(count) {
  return count === 1 ? "1 day" : `${count} days`;
}
function unknownAges(count, reason) {
  return `minimum-age: the age of ${count} added ${count === 1 ? "release" : "releases"} is not known (${reason})`;
}
function uncoveredNotes(ecosystems) {
  const uncovered = ecosystems.filter((ecosystem) => !isCovered(ecosystem));
  if (uncovered.length === 0) return [];
  const names = [...new Set(uncovered)].sort().join(", ");
  return [`minimum-age not checked for ${uncovered.length} added releases: deps.dev does not cover ${names}`];
}

// src/scan/dependencies/newness/edit-distance.ts
function isOneEdit(a, b) {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

// src/scan/dependencies/newness/typosquat.ts
var MIN_LENGTH = 5;
var MAX_LENGTH8 = 100;
function suspectedTyposquats(added, popular) {
  const tables = new Map([...popular].map(([ecosystem, list]) => [ecosystem, lookAlikes(list)]));
  return added.flatMap((site) => {
    const meant = tables.get(site.package.ecosystem)?.(site.package.name.toLowerCase());
    if (meant === void 0 || meant === null) return [];
    return [
      {
        site,
        fact: {
          rule: "typosquat-suspected",
          severity: "medium",
          confidence: "medium",
          title: `${nameOf6(site)} is named almost like ${meant}`,
          message: `The change adds ${nameOf6(site)}, whose name differs from the popular ${meant} by one character. Attackers publish packages under such names and wait for a slip.`,
          fix: `check that ${site.package.name} is meant; if not, remove it and depend on ${meant}`,
          cwe: ["CWE-1357"],
          about: meant
        }
      }
    ];
  });
}
function lookAlikes({ known, imitated }) {
  const byLength = /* @__PURE__ */ new Map();
  const byLetters = /* @__PURE__ */ new Map();
  for (const name of imitated) {
    if (name.length < MIN_LENGTH) continue;
    const same = byLength.get(name.length);
    if (same === void 0) byLength.set(name.length, [name]);
    else same.push(name);
    const letters = withoutSeparators(name);
    if (!byLetters.has(letters)) byLetters.set(letters, name);
  }
  return (name) => {
    if (name.length < MIN_LENGTH || name.length > MAX_LENGTH8) return null;
    if (known.has(name) || known.has(name.replace(/[2-9]$/, ""))) return null;
    const separated = byLetters.get(withoutSeparators(name));
    if (separated !== void 0 && !sameOwner(name, separated)) return separated;
    const near = [-1, 0, 1].flatMap((difference) => byLength.get(name.length + difference) ?? []);
    return near.find((other) => isOneEdit(name, other) && !isHonest(name, other)) ?? null;
  };
}
function isHonest(name, popular) {
  return sameOwner(name, popular) || name.replace(/\d/g, "0") === popular.replace(/\d/g, "0");
}
function sameOwner(name, popular) {
  const scope = /^@[^/]+\//.exec(name)?.[0];
  return scope !== void 0 && popular.startsWith(scope);
}
function withoutSeparators(name) {
  return name.replace(/(?<=.)[-_.]/g, "");
}

// src/scan/dependencies/newness/unverified.ts
var USUAL_SHARE = 0.8;
var MAX_EACH2 = 5;
function unverified({ head, base }) {
  const before = new Map(base.map((lockfile) => [lockfile.path, lockfile]));
  return head.flatMap((lockfile) => {
    const old = before.get(lockfile.path);
    if (old === lockfile) return [];
    const released2 = releasesOf2(lockfile);
    const open = released2.filter((pkg) => !isVerified(pkg));
    if (open.length === 0 || open.length > released2.length * (1 - USUAL_SHARE)) return [];
    const was = new Map(old === void 0 ? [] : releasesOf2(old).map((pkg) => [releaseKey(pkg), isVerified(pkg)]));
    const lost = open.filter((pkg) => was.get(releaseKey(pkg)) === true);
    const added = open.filter((pkg) => !was.has(releaseKey(pkg)));
    return [...findingsOf2(lockfile, lost, true), ...findingsOf2(lockfile, added, false)];
  });
}
function releasesOf2({ extraction }) {
  return extraction.packages.filter(({ origin, version: version2 }) => origin === "registry" && version2 !== "");
}
function isVerified({ integrity, hashed }) {
  return integrity !== void 0 || hashed === true;
}
function findingsOf2(lockfile, packages, isLost) {
  const shown = packages.length > MAX_EACH2 ? packages.slice(0, 1) : packages;
  return shown.map((pkg) => {
    const site = { lockfile, package: pkg };
    const others = packages.length - shown.length;
    const who = `${nameOf6(site)}${others === 0 ? "" : ` and ${others} more packages`}`;
    const verb = others === 0 ? "has" : "have";
    return {
      site,
      fact: {
        rule: "integrity-missing",
        severity: isLost ? "medium" : "low",
        confidence: "high",
        title: `${who} ${verb} no checksum${isLost ? " any more" : ""}`,
        message: `${who} ${verb} no checksum in ${lockfile.path}${isLost ? " any more" : ""}, though nearly all other entries have one. Whatever is served under the name and version is installed.`,
        fix: "let the package manager write the entry anew",
        cwe: ["CWE-353"],
        about: isLost ? "lost" : "",
        collective: others > 0
      }
    };
  });
}

// src/scan/dependencies/newness/newness.ts
async function newnessOf(question) {
  const { lockfiles, changedPaths, minimumAgeDays } = question;
  const added = addedSites(lockfiles);
  const fromRegistry = added.filter((site) => site.package.origin === "registry");
  const ages = minimumAgeDays === null ? null : await youngReleases(fromRegistry, { ...question, minimumDays: minimumAgeDays });
  const moved = movedSources(lockfiles);
  const findings = [
    ...ages?.findings ?? [],
    ...addedInstallScripts(fromRegistry, lockfiles.base),
    ...changedRegistries(moved),
    ...foreignSources(lockfiles, new Set(moved.flatMap(({ sites: sites2 }) => sites2.map((site) => site.package)))),
    ...changedIntegrity(lockfiles),
    ...unverified(lockfiles),
    ...suspectedTyposquats(newNames(fromRegistry, lockfiles), await popularNames(ecosystemsOf2(fromRegistry))),
    ...deprecated(fromRegistry)
  ];
  const places = sitePlaces(changedPaths);
  return {
    head: findings.map(({ site, fact }) => packageObservation(site, { category: "dependency", ...fact }, places)),
    // Being new is no state of the base.
    base: [],
    notes: ages?.notes ?? [],
    shortfall: ages?.shortfall ?? null
  };
}
function newNames(added, { base }) {
  const key = ({ ecosystem, name }) => JSON.stringify([ecosystem, name]);
  const before = new Set(base.flatMap(({ extraction }) => extraction.packages.map(key)));
  return added.filter((site) => !before.has(key(site.package)));
}
function ecosystemsOf2(sites2) {
  return new Set(sites2.map((site) => site.package.ecosystem));
}

// src/scan/dependencies/sync/governing.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { posix as posix3 } from "node:path";
function ownManifests({ extraction }) {
  const { manifest, otherManifests = [] } = extraction;
  return manifest === void 0 ? otherManifests : [manifest, ...otherManifests];
}
function folderOf2(path) {
  const folder = posix3.dirname(path);
  return folder === "." ? "" : folder;
}
async function governingLockfiles(path, format, lockfiles, membersOf) {
  const own = folderOf2(path);
  const fitting = lockfiles.filter(({ extraction }) => format.managers.has(extraction.manager));
  for (let folder = own; ; folder = folderOf2(folder)) {
    const here = fitting.filter((lockfile) => folderOf2(lockfile.path) === folder);
    if (here.length > 0) {
      if (folder === own) return here;
      if (here.some((lockfile) => ownManifests(lockfile).some((manifest) => manifest.path === path))) return here;
      return isMember2(posix3.relative(folder, own), await membersOf(folder)) ? here : [];
    }
    if (folder === "") return [];
  }
}
function isMember2(folder, globs) {
  let member = false;
  for (const glob of globs.slice(0, MAX_GLOBS)) {
    const wanted = !glob.startsWith("!");
    const plain2 = glob.replace(/^!/, "").replace(/^\.\//, "").replace(/\/+$/, "");
    if (plain2.length <= MAX_GLOB && (0, import_picomatch.default)(plain2, { dot: true, nonegate: true })(folder)) member = wanted;
  }
  return member;
}
var MAX_GLOBS = 500;
var MAX_GLOB = 200;

// src/scan/dependencies/sync/other-asks.ts
var ALONE = { name: null, members: [], overridden: /* @__PURE__ */ new Set() };
function composerAsks(file) {
  const root = parseJsonFile(file);
  const lines = jsonLines(file.text, 2);
  const asks = ["require", "require-dev"].flatMap(
    (section) => entriesField(root, section).flatMap(([name, range]) => {
      if (!name.includes("/") || typeof range !== "string") return [];
      const line = lines.line(section, name);
      return [{ name: name.toLowerCase(), range, ...line !== void 0 && { line }, from: "registry" }];
    })
  );
  const own = ["replace", "provide"].flatMap((section) => entriesField(root, section).map(([name]) => name));
  const provided = new Set(own.map((name) => name.toLowerCase()));
  return { ...ALONE, asks: asks.filter(({ name }) => !provided.has(name)), name: textField2(root, "name") ?? null };
}
function gemfileAsks({ text }) {
  const asks = [...parseGemfile(text)].flatMap(([name, gem]) => {
    const { line, requirement: requirement2, elsewhere, conditional } = gem;
    return conditional ? [] : [{ name, range: requirement2, line, from: elsewhere ? "elsewhere" : "registry" }];
  });
  return { ...ALONE, asks };
}
async function pubspecAsks(file) {
  const root = await parseYamlFile(file);
  const asks = ["dependencies", "dev_dependencies"].flatMap((section) => {
    const lines = yamlKeyLines(file.text, [section]);
    return entriesField(root, section).flatMap(([name, value]) => {
      if (field2(value, "sdk") !== void 0 || field2(value, "path") !== void 0) return [];
      const line = lines.get(name);
      const range = (isTable(value) ? textField2(value, "version") : value) ?? "";
      const from = field2(value, "git") === void 0 ? "registry" : "elsewhere";
      return [{ name, range: String(range), ...line !== void 0 && { line }, from }];
    });
  });
  const overridden = new Set(entriesField(root, "dependency_overrides").map(([name]) => name));
  return { asks, name: textField2(root, "name") ?? null, members: [], overridden };
}
function mixAsks({ text }) {
  const asks = [...parseMixExs(text) ?? []].flatMap(([name, { line, requirement: requirement2, place: place2 }]) => {
    if (place2 === "local") return [];
    return [{ name, range: requirement2, line, from: place2 === "repository" ? "elsewhere" : "registry" }];
  });
  return { ...ALONE, asks };
}
function goAsks(file) {
  const { requires, replaces } = parseGoMod(file);
  const replaced2 = new Set(replaces.map(({ oldPath }) => oldPath));
  const asks = requires.flatMap(
    ({ path, version: version2, line }) => replaced2.has(path) ? [] : [{ name: path, range: version2, line, from: "registry" }]
  );
  return { ...ALONE, asks };
}

// src/scan/dependencies/sync/go-sums.ts
var UNPUBLISHED = "-00010101000000-000000000000";
var FORMAT = { ecosystem: "Go", severity: "low", update: { go: "go mod tidy" } };
async function withoutSums(workspace, side, touched, debug) {
  const read = siblingReader(workspace, side, debug).recording(/* @__PURE__ */ new Set());
  const found2 = [];
  for (const { path } of await workspace.files(side)) {
    if (fileNameOf(path) !== "go.mod" || /(?:^|\/)(?:vendor|testdata)\//.test(path)) continue;
    const sumPath = siblingPath(path, "go.sum") ?? "go.sum";
    if (touched !== null && !touched.has(path) && !touched.has(sumPath)) continue;
    const text = await read(path);
    if (text === null) continue;
    const sums = /* @__PURE__ */ new Set([...sumsIn(await read(sumPath)), ...sumsIn(await workspaceSums(path, read))]);
    const unmet = goAsks({ path, text }).asks.filter(({ name, range }) => !range.endsWith(UNPUBLISHED) && !sums.has(`${name} v${range}`)).map((ask) => ({ ask, locked: [] }));
    if (unmet.length > 0)
      found2.push({ manifest: path, lockfile: { path: sumPath, manager: "go" }, format: FORMAT, unmet });
  }
  return found2;
}
async function workspaceSums(path, read) {
  for (let folder = folderOf2(path); ; folder = folderOf2(folder)) {
    const text = await read(folder === "" ? "go.work.sum" : `${folder}/go.work.sum`);
    if (text !== null || folder === "") return text;
  }
}
function sumsIn(text) {
  if (text === null) return [];
  return [...linesOf(text)].flatMap(({ text: line }) => {
    const [name, version2 = ""] = line.trim().split(/\s+/);
    return name === void 0 || name === "" ? [] : [`${name} ${version2.replace(/\/go\.mod$/, "")}`];
  });
}

// src/scan/dependencies/sync/cargo-asks.ts
var TABLES = ["dependencies", "build-dependencies", "dev-dependencies", "dev_dependencies", "build_dependencies"];
async function cargoAsks(file) {
  const root = await parseTomlFile(file);
  const lines = dependencyLines(file.text);
  const holders = [root, ...entriesField(root, "target").flatMap(([, one]) => isTable(one) ? [one] : [])];
  const entries = holders.flatMap((holder) => TABLES.flatMap((table) => entriesField(holder, table)));
  const asks = entries.flatMap(([key, value]) => {
    if (field2(value, "path") !== void 0 || field2(value, "workspace") === true) return [];
    const line = lines.get(key);
    return [
      {
        name: textField2(value, "package") ?? key,
        range: (typeof value === "string" ? value : textField2(value, "version")) ?? "",
        ...line !== void 0 && { line },
        from: field2(value, "git") === void 0 ? "registry" : "elsewhere"
      }
    ];
  });
  const patched2 = [...entriesField(root, "patch"), ["", field2(root, "replace")]];
  return {
    asks,
    name: textField2(tableField(root, "package"), "name") ?? null,
    members: textsField(tableField(root, "workspace"), "members"),
    overridden: new Set(patched2.flatMap(([, table]) => entriesOf2(table).map(([name]) => name.replace(/:.*$/, ""))))
  };
}

// src/scan/dependencies/sync/node-asks.ts
var MAX_TABLES = 1e4;
function nodeAsks(file) {
  const { demands, manifest, name, workspaces } = packageJson(file);
  const asks = demands.flatMap(({ kind, name: installedAs, range }) => {
    const { origin, name: real = installedAs } = npmSpecifier(range);
    if (kind === "peer" || kind === "optional-peer" || origin === "workspace" || origin === "file") return [];
    const line = manifest.lines.get(installedAs);
    return [
      {
        name: real,
        // A catalogue of the workspace tells the range.
        range: range.startsWith("catalog:") ? "" : range,
        ...line !== void 0 && { line },
        from: origin === "registry" ? "registry" : "elsewhere"
      }
    ];
  });
  return { asks, name: name ?? null, members: workspaces, overridden: overriddenNames(parseJsonFile(file)) };
}
function overriddenNames(root) {
  const names = /* @__PURE__ */ new Set();
  const tables = [root, tableField(root, "pnpm")].flatMap((table) => [
    field2(table, "overrides"),
    field2(table, "resolutions")
  ]);
  for (let at = 0; at < tables.length && at < MAX_TABLES; at++) {
    const table = tables[at];
    if (!isTable(table)) continue;
    for (const [key, value] of Object.entries(table)) {
      const last = /(?:^|[>/])((?:@[^/@>]+\/)?[^/@>]+)(?:@[^>]*)?$/.exec(key)?.[1];
      if (last !== void 0) names.add(last);
      tables.push(value);
    }
  }
  return names;
}

// src/scan/dependencies/sync/python-asks.ts
var INTERPRETER = /python|implementation|^[\d<>=~^*,. |]+$/;
async function pyprojectAsks(file) {
  const { demands, manifest, name, members, overridden } = await pyproject(file);
  const asks = demands.flatMap((demand) => {
    if (demand.name === name || INTERPRETER.test(demand.marker ?? "")) return [];
    const line = manifest.lines.get(demand.name);
    const from = demand.elsewhere === true ? "elsewhere" : "registry";
    return [{ name: demand.name, range: demand.range, ...line !== void 0 && { line }, from }];
  });
  return { asks, name: name ?? null, members, overridden: new Set(overridden) };
}
var NOT_PACKAGES2 = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv"]);
async function pipfileAsks(file) {
  const root = await parseTomlFile(file);
  const lines = file.text.split("\n");
  const asks = Object.keys(root).filter((section) => !NOT_PACKAGES2.has(section)).flatMap((section) => entriesField(root, section)).flatMap(([name, value]) => {
    const version2 = typeof value === "string" ? value : textField2(value, "version");
    if (textField2(value, "path") !== void 0 || textField2(value, "file") !== void 0) return [];
    if (textField2(value, "markers") !== void 0) return [];
    const line = lines.findIndex((text) => text.replace(/^["'\s]+/, "").startsWith(name)) + 1;
    return [
      {
        name: normalizedName(name),
        range: version2 ?? "",
        ...line > 0 && { line },
        from: version2 === void 0 ? "elsewhere" : "registry"
      }
    ];
  });
  return { asks, name: null, members: [], overridden: /* @__PURE__ */ new Set() };
}

// src/scan/dependencies/sync/manifest-formats.ts
var NODE = {
  ecosystem: "npm",
  managers: /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "yarn-berry", "bun"]),
  asks: nodeAsks,
  update: {
    npm: "npm install --package-lock-only",
    pnpm: "pnpm install --lockfile-only",
    yarn: "yarn install",
    "yarn-berry": "yarn install --mode update-lockfile",
    bun: "bun install --lockfile-only"
  }
};
var GEMFILE = {
  ecosystem: "RubyGems",
  managers: /* @__PURE__ */ new Set(["bundler"]),
  asks: gemfileAsks,
  update: { bundler: "bundle lock" }
};
var MANIFEST_FORMATS = /* @__PURE__ */ new Map([
  ["package.json", NODE],
  [
    "pyproject.toml",
    {
      ecosystem: "PyPI",
      managers: /* @__PURE__ */ new Set(["poetry", "pdm", "uv"]),
      asks: pyprojectAsks,
      update: { poetry: "poetry lock", pdm: "pdm lock", uv: "uv lock" }
    }
  ],
  [
    "Pipfile",
    {
      ecosystem: "PyPI",
      managers: /* @__PURE__ */ new Set(["pipenv"]),
      asks: pipfileAsks,
      update: { pipenv: "pipenv lock" }
    }
  ],
  [
    "Cargo.toml",
    {
      ecosystem: "crates.io",
      managers: /* @__PURE__ */ new Set(["cargo"]),
      asks: cargoAsks,
      update: { cargo: "cargo update --workspace" }
    }
  ],
  [
    "composer.json",
    {
      ecosystem: "Packagist",
      managers: /* @__PURE__ */ new Set(["composer"]),
      asks: composerAsks,
      update: { composer: "composer update --lock" }
    }
  ],
  ["Gemfile", GEMFILE],
  ["gems.rb", GEMFILE],
  [
    "mix.exs",
    { ecosystem: "Hex", managers: /* @__PURE__ */ new Set(["mix"]), asks: mixAsks, update: { mix: "mix deps.get" } }
  ],
  [
    "pubspec.yaml",
    {
      ecosystem: "Pub",
      managers: /* @__PURE__ */ new Set(["pub"]),
      asks: pubspecAsks,
      update: { pub: "dart pub get" }
    }
  ]
]);

// src/scan/dependencies/sync/substitutes.ts
function substitutesIn({ bytes, extraction }) {
  if (extraction.manager !== "composer") return /* @__PURE__ */ new Set();
  const root = JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  const entries = [...listField(root, "packages"), ...listField(root, "packages-dev")];
  const names = entries.flatMap((entry) => ["replace", "provide"].flatMap((key) => entriesField(entry, key)));
  return new Set(names.map(([name]) => name.toLowerCase()));
}

// src/scan/dependencies/sync/constraint.ts
function holds(constraint2, version2, compare) {
  return constraint2.some((clauses) => clauses.every((clause) => holdsOne(clause, version2, compare)));
}
function holdsOne({ operator, version: bound }, version2, compare) {
  const order = compare(version2, bound);
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
  }
}
function upTo(version2, index) {
  const parts3 = numbersOf(version2);
  const bound = parts3.slice(0, index + 1);
  while (bound.length <= index) bound.push(0);
  bound[index] = (bound[index] ?? 0) + 1;
  return [
    { operator: ">=", version: version2 },
    { operator: "<", version: bound.join(".") }
  ];
}
function caret(version2) {
  const parts3 = numbersOf(version2);
  const first = parts3.findIndex((part) => part > 0);
  return upTo(version2, first === -1 ? parts3.length - 1 : first);
}
function numbersOf(version2) {
  const found2 = /^v?\d+(?:\.\d+)*/i.exec(version2)?.[0] ?? "0";
  return found2.replace(/^v/i, "").split(".").map(Number);
}

// src/scan/dependencies/sync/range-syntax.ts
var POETRY = { tilde: "second", or: /\s*\|\|?\s*/ };
var SYNTAXES = {
  PyPI: POETRY,
  Packagist: { tilde: "last-but-one", or: /\s*\|\|?\s*/ },
  RubyGems: { tilde: "last-but-one", or: /\s*\|\|\s*/ },
  Pub: { tilde: "last-but-one", or: /\s*\|\|\s*/ },
  Hex: { tilde: "last-but-one", or: /\s+or\s+/ }
};
var MAX_LENGTH9 = 256;
var CLAUSE = /^(~>|~=|===|==|!=|<=|>=|<|>|=|\^|~)?\s*v?(\d[\w.+!-]*)(\.\*)?$/;
function constraintOf(range, syntax) {
  if (range.length > MAX_LENGTH9) return null;
  const alternatives = [];
  for (const alternative of range.trim().split(syntax.or)) {
    const clauses = clausesOf(alternative, syntax);
    if (clauses === null) return null;
    alternatives.push(clauses);
  }
  return alternatives;
}
function clausesOf(text, syntax) {
  const spaced = text.replace(/(~>|~=|===|==|!=|<=|>=|<|>|=|\^|~)\s+/g, "$1").replace(/\s+-\s+/g, " - ").trim();
  if (spaced.includes(" - ")) return null;
  const words2 = spaced.split(/\s*,\s*|\s+and\s+|\s+/).filter((word) => word !== "" && word !== "*" && word !== "any");
  const clauses = [];
  for (const word of words2) {
    const found2 = clauseOf(word, syntax);
    if (found2 === null) return null;
    clauses.push(...found2);
  }
  return clauses;
}
function clauseOf(word, syntax) {
  const [, operator = "", version2, wildcard] = CLAUSE.exec(word.replace(/(?:\.[*xX])+$/, ".*")) ?? [];
  if (version2 === void 0) return null;
  if (wildcard !== void 0) {
    return operator === "!=" ? [] : upTo(version2, numbersOf(version2).length - 1);
  }
  switch (operator) {
    case "^":
      return caret(version2);
    case "~>":
    case "~=":
      return upTo(version2, Math.max(numbersOf(version2).length - 2, 0));
    case "~":
      return upTo(version2, tildePart(version2, syntax));
    case "":
    case "==":
    case "===":
      return [{ operator: "=", version: version2 }];
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "=":
    case "!=":
      return [{ operator, version: version2 }];
    default:
      return null;
  }
}
function tildePart(version2, { tilde }) {
  const last = numbersOf(version2).length - 1;
  return tilde === "last-but-one" ? Math.max(last - 1, 0) : Math.min(last, 1);
}

// src/scan/dependencies/sync/admits.ts
var MAX_LENGTH10 = 256;
async function admits(ecosystem, range, version2) {
  const plain2 = range.trim();
  if (plain2 === "" || plain2 === "*" || version2 === "") return true;
  if (ecosystem === "npm") return admitsSemver(plain2.replace(/^(?:npm|jsr):(?:@?[^@]+@)?/, ""), version2);
  if (ecosystem === "crates.io") return admitsSemver(cargoRange(plain2), version2);
  const syntax = SYNTAXES[ecosystem];
  const compare = comparatorFor(ecosystem);
  if (syntax === void 0 || compare === null) return null;
  const constraint2 = constraintOf(plain2.replace(/@(?:dev|alpha|beta|RC|stable)\b/gi, ""), syntax);
  return constraint2 === null ? null : holds(constraint2, released(version2), compare);
}
function released(version2) {
  return version2.replace(/\+.*$/, "");
}
function cargoRange(range) {
  const parts3 = range.split(",").map((part) => part.trim());
  return parts3.map((part) => /^\d/.test(part) && !/[*]/.test(part) ? `^${part}` : part).join(" ");
}
async function admitsSemver(range, version2) {
  const [{ default: validRange }, { default: satisfies }, { default: valid }] = await Promise.all([
    import("./part-semver-4.js"),
    import("./part-semver-2.js"),
    import("./part-semver-3.js")
  ]);
  if (range.length > MAX_LENGTH10 || validRange(range, { loose: true }) === null) return null;
  if (valid(version2, { loose: true }) === null) return null;
  return satisfies(version2, range, { loose: true, includePrerelease: true });
}

// src/scan/dependencies/sync/unmet.ts
var holdings = /* @__PURE__ */ new WeakMap();
function holdingOf(lockfile) {
  const known = holdings.get(lockfile);
  if (known !== void 0) return known;
  const found2 = /* @__PURE__ */ new Map();
  for (const pkg of lockfile.extraction.packages) {
    for (const name of /* @__PURE__ */ new Set([pkg.name, pkg.claims?.name ?? pkg.name])) {
      const same = found2.get(name);
      if (same === void 0) found2.set(name, [pkg]);
      else same.push(pkg);
    }
  }
  holdings.set(lockfile, found2);
  return found2;
}
async function unmetIn(lockfile, ecosystem, ask, isOverridden) {
  const all = holdingOf(lockfile).get(ask.name) ?? [];
  if (all.length === 0) return { ask, locked: [] };
  if (isOverridden) return null;
  const direct = all.filter((pkg) => pkg.direct === true);
  const held = direct.length > 0 ? direct : all;
  const released2 = held.filter(({ origin }) => origin === "registry");
  if (ask.from === "elsewhere") {
    return released2.length < held.length ? null : { ask, locked: released2.map(({ version: version2 }) => version2) };
  }
  if (released2.length < held.length) return null;
  for (const pkg of released2) {
    const version2 = pkg.claims?.name === ask.name ? pkg.claims.version : pkg.version;
    if (await admits(ecosystem, ask.range, version2) !== false) return null;
  }
  return { ask, locked: released2.map(({ version: version2 }) => version2) };
}

// src/scan/dependencies/sync/out-of-sync.ts
var INSTALLED2 = /(?:^|\/)(?:node_modules|vendor|site-packages)\//;
async function outOfSync(workspace, side, lockfiles, touched, debug) {
  const tree = (await workspace.files(side)).map(({ path }) => path);
  const reading = asksReader(workspace, side, tree, debug);
  const found2 = [];
  for (const path of candidates(tree, lockfiles, touched)) {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    if (format === void 0 || INSTALLED2.test(path) || !workspace.covers(path)) continue;
    const governing = await governingLockfiles(
      path,
      format,
      lockfiles,
      (folder) => reading.members(folder, fileNameOf(path))
    );
    for (const lockfile of governing) {
      if (touched !== null && !touched.has(path) && !touched.has(lockfile.path)) continue;
      const unmet = await unmetOf(path, lockfile, format, reading);
      const { manager } = lockfile.extraction;
      if (unmet.length > 0) found2.push({ manifest: path, lockfile: { path: lockfile.path, manager }, format, unmet });
    }
  }
  return found2;
}
function candidates(tree, lockfiles, touched) {
  const manifests = tree.filter((path) => MANIFEST_FORMATS.has(fileNameOf(path)));
  if (touched === null) return manifests;
  const changed = lockfiles.filter(({ path }) => touched.has(path));
  const named2 = new Set(changed.flatMap((lockfile) => ownManifests(lockfile).map(({ path }) => path)));
  const folders = new Set(changed.map(({ path }) => folderOf2(path)));
  return manifests.filter((path) => touched.has(path) || named2.has(path) || folders.has(folderOf2(path)));
}
async function unmetOf(path, lockfile, format, reading) {
  const own = await reading.asks(path);
  if (own === null) return [];
  const root = await reading.asks(besides(lockfile.path, fileNameOf(path))) ?? own;
  const unmet = [];
  for (const ask of own.asks) {
    const overridden = own.overridden.has(ask.name) || root.overridden.has(ask.name);
    const found2 = await unmetIn(lockfile, format.ecosystem, ask, overridden);
    if (found2 !== null) unmet.push(found2);
  }
  if (unmet.every(({ locked }) => locked.length > 0)) return unmet;
  const local = await reading.names(folderOf2(lockfile.path), fileNameOf(path));
  const provided = substitutesIn(lockfile);
  return unmet.filter(({ ask, locked }) => locked.length > 0 || !(local.has(ask.name) || provided.has(ask.name)));
}
function asksReader(workspace, side, tree, debug) {
  const read = siblingReader(workspace, side, debug).recording(/* @__PURE__ */ new Set());
  const known = /* @__PURE__ */ new Map();
  async function fresh(path) {
    const format = MANIFEST_FORMATS.get(fileNameOf(path));
    const text = await read(path);
    if (format === void 0 || text === null) return null;
    try {
      return await format.asks({ path, text });
    } catch (error) {
      debug(`${path}: ${messageOf(error)}`);
      return null;
    }
  }
  function asks(path) {
    const found2 = known.get(path) ?? fresh(path);
    known.set(path, found2);
    return found2;
  }
  async function members(folder, fileName) {
    const declared = (await asks(inFolder(folder, fileName)))?.members ?? [];
    return fileName === "package.json" ? [...declared, ...await pnpmMembers(inFolder(folder, "pnpm-workspace.yaml"))] : declared;
  }
  async function pnpmMembers(path) {
    const text = await read(path);
    if (text === null) return [];
    try {
      return textsField(await parseYamlFile({ path, text }), "packages");
    } catch (error) {
      debug(`${path}: ${messageOf(error)}`);
      return [];
    }
  }
  return {
    asks,
    members,
    async names(folder, fileName) {
      const globs = await members(folder, fileName);
      const prefix = folder === "" ? "" : `${folder}/`;
      const inside = tree.filter((path) => path.startsWith(prefix) && fileNameOf(path) === fileName);
      const paths = inside.filter((path) => isMember2(folderOf2(path.slice(prefix.length)), globs)).slice(0, MAX_MEMBERS2);
      const found2 = await Promise.all([inFolder(folder, fileName), ...paths].map(asks));
      return new Set(found2.flatMap((manifest) => manifest?.name ?? []));
    }
  };
}
var MAX_MEMBERS2 = 2e3;
function inFolder(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function besides(path, name) {
  return inFolder(folderOf2(path), name);
}

// src/scan/dependencies/sync/sync-finding.ts
var MAX_EACH3 = 10;
var MAX_VERSIONS = 3;
function syncFindings(found2) {
  return found2.flatMap((one) => {
    if (one.unmet.length <= MAX_EACH3) return one.unmet.map((unmet) => observation(one, unmet, 0));
    const [first] = one.unmet;
    return first === void 0 ? [] : [observation(one, first, one.unmet.length - 1)];
  });
}
function observation({ manifest, lockfile, format, unmet: all }, unmet, others) {
  const { ask, locked } = unmet;
  const wanted = ask.from === "elsewhere" ? `${ask.name} from another source` : `${ask.name} ${ask.range}`.trim();
  const lack = locked.length === 0 ? `is not in the lockfile ${lockfile.path}` : `${versions(locked)} in the lockfile ${lockfile.path} does not satisfy`;
  const more = others === 0 ? "" : `; the same goes for ${others} more`;
  const key = others === 0 ? [ask.name, ask.range] : ["many", String(all.length)];
  const command = format.update[lockfile.manager];
  return {
    category: "dependency",
    rule: "lockfile-out-of-sync",
    severity: format.severity ?? "medium",
    confidence: "high",
    title: locked.length === 0 ? `${ask.name} is not in the lockfile` : `The lockfile does not satisfy ${wanted}`,
    message: `${manifest} asks for ${wanted}, which ${lack}${more}. The next install brings in what was not audited.`,
    location: { path: manifest, ...ask.line !== void 0 && { startLine: ask.line } },
    otherLocations: [{ path: lockfile.path }],
    aliases: [],
    cwe: ["CWE-1357"],
    references: [],
    fix: {
      description: "bring the lockfile up to date and commit both files together",
      ...command !== void 0 && { command }
    },
    sources: [{ tool: "gatehouse", version: VERSION, rule: "lockfile-out-of-sync" }],
    identity: ["dependency", "lockfile-out-of-sync", format.ecosystem, ...key, manifest, lockfile.path],
    lineage: ["dependency", "lockfile-out-of-sync", format.ecosystem, ...key]
  };
}
function versions(locked) {
  const more = locked.length > MAX_VERSIONS ? ` and ${locked.length - MAX_VERSIONS} more` : "";
  return `${locked.slice(0, MAX_VERSIONS).join(", ")}${more}`;
}

// src/scan/dependencies/sync/twins.ts
var MAX_NAMED2 = 3;
function disagreeingLockfiles(lockfiles, touched) {
  const folders = /* @__PURE__ */ new Map();
  for (const lockfile of lockfiles) {
    if (!TWINS.has(lockfile.extraction.manager)) continue;
    const folder = folderOf2(lockfile.path);
    folders.set(folder, [...folders.get(folder) ?? [], lockfile]);
  }
  return [...folders.values()].flatMap(
    (together) => together.flatMap(
      (one, at) => together.slice(at + 1).flatMap((other) => {
        if (touched !== null && !touched.has(one.path) && !touched.has(other.path)) return [];
        const names = differing(one, other);
        return names.length === 0 ? [] : [observation2(one, other, names)];
      })
    )
  );
}
var TWINS = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "yarn-berry", "bun"]);
function differing(one, other) {
  const [mine, theirs] = [one, other].map(directVersions);
  return [...mine ?? []].filter(([name, versions2]) => {
    const against = theirs?.get(name);
    return against !== void 0 && [...versions2].every((version2) => !against.has(version2));
  }).map(([name]) => name).sort();
}
function directVersions({ extraction }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { name, version: version2, origin, direct } of extraction.packages) {
    if (direct !== true || origin !== "registry") continue;
    found2.set(name, (found2.get(name) ?? /* @__PURE__ */ new Set()).add(version2));
  }
  return found2;
}
function observation2(one, other, names) {
  const more = names.length > MAX_NAMED2 ? ` and ${names.length - MAX_NAMED2} more` : "";
  const pair3 = `${one.path} and ${fileNameOf(other.path)}`;
  return {
    category: "dependency",
    rule: "lockfiles-disagree",
    severity: "low",
    confidence: "high",
    title: `${pair3} disagree`,
    message: `${pair3} hold different versions of ${names.slice(0, MAX_NAMED2).join(", ")}${more}. Which of them is installed depends on the command that is typed.`,
    location: { path: one.path },
    otherLocations: [{ path: other.path }],
    aliases: [],
    cwe: ["CWE-1357"],
    references: [],
    fix: { description: "keep the lockfile of the package manager that the project uses, and delete the other" },
    sources: [{ tool: "gatehouse", version: VERSION, rule: "lockfiles-disagree" }],
    identity: ["dependency", "lockfiles-disagree", one.path, other.path],
    lineage: ["dependency", "lockfiles-disagree", fileNameOf(one.path), fileNameOf(other.path)]
  };
}

// src/scan/dependencies/sync/sync.ts
async function syncOf(workspace, lockfiles, debug) {
  const known = workspace.baseline === "known";
  const touched = known && workspace.changes !== null ? new Set(workspace.changes.flatMap(pathsOf)) : null;
  const side = async (name) => [
    ...disagreeingLockfiles(lockfiles[name], touched),
    ...syncFindings([
      ...await outOfSync(workspace, name, lockfiles[name], touched, debug),
      ...await withoutSums(workspace, name, touched, debug)
    ])
  ];
  return { head: await side("head"), base: known ? await side("base") : [], notes: [], shortfall: null };
}
function pathsOf({ path, basePath }) {
  return basePath === null || basePath === path ? [path] : [path, basePath];
}

// src/scan/dependencies/enrich.ts
async function enrich(context, lockfiles, changedPaths) {
  const { policy, workspace, now } = context;
  const { minimumAgeDays, licenses } = policy.dependencies;
  const depsDev = openDepsDev(context);
  const baseline = workspace.baseline === "known";
  const enrichments = [
    installedOf(lockfiles, changedPaths),
    await syncOf(workspace, lockfiles, context.log.debug)
  ];
  if (baseline) {
    enrichments.push(await newnessOf({ lockfiles, changedPaths, minimumAgeDays, depsDev, now }));
  }
  if (licenses.allow !== null || licenses.deny.length > 0) {
    enrichments.push(await licensesOf3({ lockfiles, changedPaths, policy: licenses, addedOnly: baseline, depsDev }));
  }
  const shortfalls = enrichments.flatMap(({ shortfall }) => shortfall ?? []);
  return {
    head: enrichments.flatMap(({ head }) => head),
    base: enrichments.flatMap(({ base }) => base),
    notes: enrichments.flatMap(({ notes }) => notes),
    shortfall: shortfalls.length === 0 ? null : shortfalls.join("; ")
  };
}
function openDepsDev({ options, http, cacheDir, signal, now }) {
  if (options.offline) return null;
  const baseUrl = serviceUrl("GATEHOUSE_DEPS_DEV", process.env, PUBLIC_DEPS_DEV);
  return depsDevClient({ http, baseUrl, cacheDir, signal, now });
}

// src/scan/dependencies/fix/recipe.ts
function run(command) {
  return { command, text: `run \`${command}\`` };
}
function edit(text) {
  return { text };
}

// src/scan/dependencies/fix/javascript-recipes.ts
var spec = (target) => `${target.name}@${target.version}`;
var pair2 = (target) => `"${target.name}": "${target.version}"`;
var npm = {
  upgrade: (target) => run(`npm install ${target.development ? "--save-dev " : ""}${spec(target)}`),
  refresh: (target) => run(`npm update ${target.name}`),
  override: (target) => edit(`add \`"overrides": { ${pair2(target)} }\` to package.json, then run \`npm install\``)
};
var pnpm = {
  upgrade: (target) => run(`pnpm up ${spec(target)}`),
  refresh: (target) => run(`pnpm up --depth Infinity ${target.name}`),
  override: (target) => edit(
    `add \`${JSON.stringify(target.name)}: ${JSON.stringify(target.version)}\` under \`overrides:\` in pnpm-workspace.yaml (before pnpm 10: \`pnpm.overrides\` in package.json), then run \`pnpm install\``
  )
};
var resolutions = (install2) => (target) => edit(`add \`"resolutions": { ${pair2(target)} }\` to the root package.json, then run \`${install2}\``);
var yarn = {
  upgrade: (target) => run(`yarn upgrade ${spec(target)}`),
  refresh: (target) => edit(
    `delete the entry of ${target.name} from yarn.lock, then run \`yarn install\`: the ranges admit ${target.version}`
  ),
  override: resolutions("yarn install")
};
var yarnBerry = {
  upgrade: (target) => run(`yarn up ${spec(target)}`),
  refresh: (target) => run(`yarn up -R ${target.name}`),
  override: resolutions("yarn install")
};
var bunOverride = (target) => edit(`add \`"overrides": { ${pair2(target)} }\` to package.json, then run \`bun install\``);
var bun = {
  upgrade: (target) => run(`bun add ${target.development ? "--dev " : ""}${spec(target)}`),
  refresh: bunOverride,
  override: bunOverride
};
var denoIntroducer = (target) => edit(`upgrade the direct dependency that brings it in, until deno.lock has ${spec(target)} or later`);
var deno = {
  upgrade: (target) => run(`deno add ${target.ecosystem === "npm" ? "npm:" : "jsr:"}${spec(target)}`),
  refresh: denoIntroducer,
  override: denoIntroducer
};
var JAVASCRIPT_RECIPES = { npm, pnpm, yarn, "yarn-berry": yarnBerry, bun, deno };

// src/scan/dependencies/fix/jvm-dotnet-recipes.ts
var coordinates = (target) => `${target.name}:${target.version}`;
function managedDependency(target) {
  const [group = "", artifact = ""] = target.name.split(":");
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${target.version}</version></dependency>`;
}
var maven = {
  upgrade: (target) => edit(`set the version of ${target.name} to ${target.version} in pom.xml`),
  refresh: (target) => edit(`add \`${managedDependency(target)}\` under \`<dependencyManagement>\` in pom.xml`),
  override: (target) => edit(`add \`${managedDependency(target)}\` under \`<dependencyManagement>\` in pom.xml`)
};
var constraint = (target) => edit(
  `add \`implementation("${coordinates(target)}")\` under \`dependencies { constraints { \u2026 } }\`, then run \`gradle dependencies --write-locks\``
);
var gradle = {
  upgrade: (target) => edit(
    `set ${target.name} to ${target.version} in the build script or version catalogue, then run \`gradle dependencies --write-locks\``
  ),
  refresh: constraint,
  override: constraint
};
var addPackage2 = (target) => run(`dotnet add package ${target.name} --version ${target.version}`);
var nuget = { upgrade: addPackage2, refresh: addPackage2, override: addPackage2 };
var JVM_DOTNET_RECIPES = { maven, gradle, nuget };

// src/scan/dependencies/fix/other-recipes.ts
var sameForAll = (step) => ({ upgrade: step, refresh: step, override: step });
var go = sameForAll(
  (target) => target.name === "stdlib" || target.name === "toolchain" ? run(`go get go@${target.version}`) : run(`go get ${target.name}@v${target.version}`)
);
var cargo = {
  upgrade: (target) => run(`cargo add ${target.development ? "--dev " : ""}${target.name}@${target.version}`),
  refresh: (target) => run(`cargo update -p ${target.name} --precise ${target.version}`),
  override: (target) => edit(
    `upgrade the crate that asks for ${target.name}, then run \`cargo update -p ${target.name} --precise ${target.version}\``
  )
};
var composer = {
  upgrade: (target) => run(`composer require ${target.development ? "--dev " : ""}${target.name}:^${target.version}`),
  refresh: (target) => run(`composer update ${target.name}`),
  override: (target) => run(`composer update ${target.name} --with ${target.name}:${target.version} --with-all-dependencies`)
};
var bundler = {
  upgrade: (target) => ({
    command: `bundle update ${target.name} --conservative`,
    text: `let the Gemfile admit \`${target.name}\` ${target.version}, then run \`bundle update ${target.name} --conservative\``
  }),
  refresh: (target) => run(`bundle update ${target.name} --conservative`),
  override: (target) => edit(
    `add \`gem "${target.name}", ">= ${target.version}"\` to the Gemfile, then run \`bundle update ${target.name}\``
  )
};
var mix = {
  upgrade: (target) => ({
    command: `mix deps.update ${target.name}`,
    text: `let mix.exs admit ${target.name} ${target.version}, then run \`mix deps.update ${target.name}\``
  }),
  refresh: (target) => run(`mix deps.update ${target.name}`),
  override: (target) => edit(`add \`{:${target.name}, "~> ${target.version}", override: true}\` to mix.exs, then run \`mix deps.get\``)
};
var pub = {
  upgrade: (target) => run(`dart pub add ${target.development ? "dev:" : ""}${target.name}:^${target.version}`),
  refresh: (target) => run(`dart pub upgrade ${target.name}`),
  override: (target) => edit(`add \`${target.name}: ${target.version}\` under \`dependency_overrides:\` in pubspec.yaml`)
};
var swift = sameForAll((target) => {
  const identity = target.name.split("/").at(-1)?.replace(/\.git$/, "") ?? target.name;
  return {
    command: `swift package update ${identity}`,
    text: `let Package.swift admit ${identity} ${target.version}, then run \`swift package update ${identity}\``
  };
});
var cocoapods = sameForAll((target) => run(`pod update ${target.name}`));
var stack = sameForAll(
  (target) => edit(`add \`${target.name}-${target.version}\` under \`extra-deps:\` in stack.yaml`)
);
var cabal = sameForAll(
  (target) => edit(`write \`${target.name} ==${target.version}\` into cabal.project.freeze, or freeze again`)
);
var renv = sameForAll(
  (target) => edit(`run \`renv::install("${target.name}@${target.version}")\` and \`renv::snapshot()\` in R`)
);
var conan = sameForAll(
  (target) => edit(`require \`${target.name}/${target.version}\` in the conanfile, then run \`conan lock create\``)
);
var actions = sameForAll(
  (target) => edit(
    `write \`uses: ${target.name}@<commit>\` with the commit of version ${target.version}, and the version as a comment`
  )
);
var sbom = sameForAll((target) => edit(`upgrade ${target.name} to ${target.version} where this list was made from`));
var OTHER_RECIPES = {
  go,
  cargo,
  composer,
  bundler,
  mix,
  pub,
  swift,
  cocoapods,
  stack,
  cabal,
  renv,
  conan,
  actions,
  sbom
};

// src/scan/dependencies/fix/python-recipes.ts
var exact = (target) => `${target.name}==${target.version}`;
var least = (target) => `${target.name}>=${target.version}`;
var pip = {
  upgrade: (target) => edit(`write \`${exact(target)}\` into the requirements file`),
  refresh: (target) => edit(`compile the requirements again with \`--upgrade-package ${exact(target)}\``),
  override: (target) => edit(`add \`${least(target)}\` to the requirements or constraints file`)
};
var pipenv = {
  upgrade: (target) => run(`pipenv upgrade ${target.development ? "--dev " : ""}${exact(target)}`),
  refresh: (target) => run(`pipenv upgrade ${exact(target)}`),
  override: (target) => run(`pipenv upgrade ${exact(target)}`)
};
var poetry2 = {
  upgrade: (target) => run(`poetry add ${target.development ? "--group dev " : ""}${target.name}@${target.version}`),
  refresh: (target) => run(`poetry update ${target.name}`),
  override: (target) => edit(
    `upgrade the package that asks for it; where it forbids ${target.version}, declare \`${least(target)}\` in pyproject.toml yourself`
  )
};
var pdmOverride = (target) => edit(
  `add \`${target.name} = ">=${target.version}"\` under \`[tool.pdm.resolution.overrides]\`, then run \`pdm lock\``
);
var pdm = {
  upgrade: (target) => run(`pdm add ${target.development ? "-d " : ""}${exact(target)}`),
  refresh: pdmOverride,
  override: pdmOverride
};
var uv = {
  upgrade: (target) => run(`uv add ${target.development ? "--dev " : ""}"${least(target)}"`),
  refresh: (target) => run(`uv lock --upgrade-package ${exact(target)}`),
  override: (target) => edit(
    `add \`"${least(target)}"\` to \`override-dependencies\` under \`[tool.uv]\` in pyproject.toml, then run \`uv lock\``
  )
};
var PYTHON_RECIPES = { pip, pipenv, poetry: poetry2, pdm, uv };

// src/scan/dependencies/fix/recipes.ts
var RECIPES = {
  ...JAVASCRIPT_RECIPES,
  ...PYTHON_RECIPES,
  ...JVM_DOTNET_RECIPES,
  ...OTHER_RECIPES
};
function recipeOf(manager) {
  return RECIPES[manager];
}

// src/scan/dependencies/fix/requested-range.ts
var SYNTAX = {
  npm: "npm",
  pnpm: "npm",
  yarn: "npm",
  "yarn-berry": "npm",
  bun: "npm",
  deno: "npm",
  cargo: "cargo"
};
var MAX_RANGE_LENGTH = 256;
async function rangesAdmit(manager, ranges, version2) {
  const syntax = SYNTAX[manager];
  if (syntax === void 0 || ranges === void 0 || ranges.length === 0) return null;
  const { default: satisfies } = await import("./part-semver-2.js");
  return ranges.every((range) => {
    if (range.length > MAX_RANGE_LENGTH) return false;
    const plain2 = range.replace(/^npm:(?:@?[^@]+@)?/, "").trim();
    return satisfies(version2, syntax === "cargo" ? cargoRange2(plain2) : plain2);
  });
}
function cargoRange2(range) {
  return range.split(",").map((part) => part.trim()).map((part) => /^\d/.test(part) ? `^${part}` : part).join(" ");
}

// src/scan/dependencies/fix/shell-safe.ts
var NAME3 = /^@?[A-Za-z0-9_][\w.:/+~-]{0,213}$/;
var VERSION4 = /^[0-9A-Za-z][\w.+~-]{0,99}$/;
function shellSafe(name, version2) {
  return NAME3.test(name) && !name.includes("..") && VERSION4.test(version2);
}

// src/scan/dependencies/fix/way-out.ts
async function wayOut(pkg, manager, fixed, introducers) {
  if (fixed === null) return { description: withoutFix(pkg, introducers) };
  const { version: version2, checked } = fixed;
  const doubt = checked ? "" : " It was not checked against every advisory of the package.";
  if (!shellSafe(pkg.name, version2)) {
    return {
      version: version2,
      description: `Upgrade to ${version2}. The name of the package is unusual: no command is offered.${doubt}`
    };
  }
  const { kind, step } = await choose(pkg, manager, version2);
  return {
    version: version2,
    ...step.command !== void 0 && { command: step.command },
    description: `${kind}: ${step.text}.${doubt}`
  };
}
async function choose(pkg, manager, version2) {
  const recipe = recipeOf(manager);
  const target = {
    ecosystem: pkg.ecosystem,
    name: pkg.name,
    version: version2,
    development: pkg.scope === "development"
  };
  const admitted = await rangesAdmit(manager, pkg.requestedAs, version2);
  if (pkg.direct !== false) {
    return manager === "cargo" && admitted === true ? { kind: `Upgrade to ${version2}`, step: recipe.refresh(target) } : { kind: `Upgrade to ${version2}`, step: recipe.upgrade(target) };
  }
  if (admitted === true) {
    return { kind: `Refresh the lockfile, the requested ranges admit ${version2}`, step: recipe.refresh(target) };
  }
  if (admitted === false) {
    return { kind: `Override, the requested ranges do not admit ${version2}`, step: recipe.override(target) };
  }
  const refresh = recipe.refresh(target);
  const override = recipe.override(target);
  if (refresh.text === override.text) return { kind: `Raise to ${version2}`, step: refresh };
  return {
    kind: `Refresh the lockfile to ${version2}`,
    step: { ...refresh, text: `${refresh.text}; where a parent forbids that version, ${override.text}` }
  };
}
function withoutFix(pkg, introducers) {
  const through = introducers.length === 0 ? "" : ` or ${introducers.slice(0, 3).join(", ")}, which brings it in,`;
  const scope = pkg.scope === "development" ? " It is used for development only." : "";
  return `No fixed release. Replace ${pkg.name}${through} or keep the affected function out of use and record an exception with an expiry date.${scope}`;
}
function removeMalware(pkg) {
  return {
    description: `Remove ${pkg.name}@${pkg.version} and whatever brings it in. Treat every machine and runner that installed it as compromised: rotate all credentials that were reachable there.`
  };
}

// src/scan/dependencies/match/fixed-version.ts
function fixedVersion(advisories, ecosystem, name, version2) {
  const compare = comparatorFor(ecosystem);
  if (compare === null) return null;
  const today = normalizeVersion(ecosystem, version2);
  const entries = [...new Set(advisories)].filter((advisory) => !advisory.withdrawn).flatMap((advisory) => entriesFor(advisory, ecosystem, name));
  const ranges = entries.flatMap((entry) => sortedRanges(entry, compare));
  const listed2 = new Set(entries.flatMap((entry) => entry.versions));
  const isFree = freedomFrom(ranges, listed2, compare);
  const candidates2 = candidatesFrom(ranges, today, compare);
  const major = majorOf(today);
  return candidates2.filter((candidate) => majorOf(candidate) === major).find(isFree) ?? candidates2.find(isFree) ?? null;
}
function freedomFrom(ranges, listed2, compare) {
  let suspect = [];
  return (candidate) => {
    if (listed2.has(candidate) || covers(suspect, candidate, compare)) return false;
    const covering = ranges.find((range) => covers(range, candidate, compare));
    suspect = covering ?? suspect;
    return covering === void 0;
  };
}
function candidatesFrom(ranges, today, compare) {
  const fixes = ranges.flatMap((range) => range.filter(([kind]) => kind === FIXED).map(([, version2]) => version2));
  return [...new Set(fixes)].filter((fix) => compare(fix, today) >= 0).sort(compare);
}
function majorOf(version2) {
  const match2 = /^[vV]?((?:[0-9]+[!:])?[0-9]+)/.exec(version2);
  return match2?.[1]?.replace(/^0+(?=[0-9])/, "") ?? "";
}

// src/scan/dependencies/fix-advisor.ts
var CONCURRENCY6 = 12;
async function fixAdvisor(hits, about, debug) {
  const known = /* @__PURE__ */ new Map();
  const affected = /* @__PURE__ */ new Map();
  for (const { package: pkg, advisories } of hits) {
    affected.set(versionKey(pkg), pkg);
    const own = known.get(nameKey2(pkg));
    if (own === void 0) known.set(nameKey2(pkg), [...advisories]);
    else own.push(...advisories);
  }
  const chosen2 = /* @__PURE__ */ new Map();
  await mapLimit([...affected], CONCURRENCY6, async ([key, pkg]) => {
    const all = about === null ? null : await advisoriesAbout2(about, pkg, debug);
    const own = known.get(nameKey2(pkg)) ?? [];
    const version2 = fixedVersion([...all ?? [], ...own], pkg.ecosystem, pkg.name, pkg.version);
    chosen2.set(key, version2 === null ? null : { version: version2, checked: all !== null });
  });
  return {
    async fix({ pkg, located, lockfile, malicious }) {
      const resolved = located?.package ?? { ...pkg, origin: "registry", scope: "unknown" };
      if (malicious) return removeMalware(resolved);
      const introducers = [...new Set((located?.paths ?? []).flatMap((path) => path[0] ?? []))];
      const manager = lockfile?.extraction.manager ?? "sbom";
      return wayOut(resolved, manager, chosen2.get(versionKey(pkg)) ?? null, introducers);
    }
  };
}
async function advisoriesAbout2(about, pkg, debug) {
  try {
    return await about(pkg.ecosystem, pkg.name);
  } catch (error) {
    debug(`advisories about ${pkg.ecosystem} ${pkg.name}: ${messageOf(error)}`);
    return null;
  }
}
function nameKey2(pkg) {
  return JSON.stringify([pkg.ecosystem, pkg.name]);
}
function versionKey(pkg) {
  return JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
}

// src/scan/dependencies/inventory.ts
function inventoryOf(lockfiles) {
  return lockfiles.flatMap(({ path, extraction }) => {
    const items = /* @__PURE__ */ new Map();
    for (const { ecosystem, name, version: version2, scope, licenses, origin } of extraction.packages) {
      if (name === "" || origin === "workspace") continue;
      const key = JSON.stringify([ecosystem, name, version2]);
      const known = items.get(key);
      if (known !== void 0 && (known.scope === "runtime" || scope === "development")) continue;
      items.set(key, {
        ecosystem,
        name,
        version: version2,
        // Only an SBOM needs it, and to write 2,000 of them takes longer than to match the packages.
        get purl() {
          return purlOf(ecosystem, name, version2);
        },
        scope,
        path,
        ...licenses !== void 0 && licenses.length > 0 && { licenses }
      });
    }
    return [...items.values()].sort(byName);
  });
}
function byName(a, b) {
  return compareText2(a.ecosystem, b.ecosystem) || compareText2(a.name, b.name) || compareText2(a.version, b.version);
}
function compareText2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/scan/dependencies/ledger/audit-ledger.ts
import { posix as posix7 } from "node:path";

// src/scan/dependencies/emptied.ts
var LOCKFILE = /(?:^|[._-])lock(?:[._-]|$)|\.lock$|lock\.json$|shrinkwrap|resolved$|freeze$/i;
function emptiedGaps({ head, base }) {
  const before = new Map(base.map((lockfile) => [lockfile.path, lockfile]));
  return {
    head: head.flatMap((lockfile) => gapsOf(lockfile, before.get(lockfile.path) ?? null)),
    base: base.flatMap((lockfile) => gapsOf(lockfile, null))
  };
}
function gapsOf(lockfile, before) {
  const { path, extraction } = lockfile;
  if (!LOCKFILE.test(fileNameOf(path)) || packagesOf(lockfile) > 0) return [];
  const manifests = manifestsOf(lockfile).filter((manifest) => manifest.path !== path);
  const asked = manifests.reduce((sum, manifest) => sum + asksOf(manifest, lockfile), 0);
  const held = before === null ? 0 : packagesOf(before);
  const gap = { kind: "lockfile", path, subject: fileNameOf(path), read: 0 };
  const beside = manifests.map((manifest) => manifest.path);
  if (asked > 0) {
    const [{ path: manifest = "" } = {}] = manifests;
    return [{ ...gap, declared: asked, beside, reason: `holds no package, though ${manifest} asks for ${asked}` }];
  }
  if (held === 0 || extraction.manifest !== void 0) return [];
  return [{ ...gap, declared: held, reason: `holds no package any more; the base's version held ${held}` }];
}
function packagesOf({ extraction }) {
  return extraction.packages.filter(({ origin }) => origin !== "workspace").length;
}
function manifestsOf({ extraction }) {
  const { manifest, otherManifests = [] } = extraction;
  return manifest === void 0 ? [] : [manifest, ...otherManifests];
}
function asksOf(manifest, { extraction }) {
  return manifest.asks ?? (extraction.packages.length === 0 ? manifest.lines.size : 0);
}

// src/scan/dependencies/ledger/lockfile-gaps.ts
import { posix as posix4 } from "node:path";
function lockfileGaps(lockfiles, problems) {
  const counted2 = /* @__PURE__ */ new Map();
  for (const { path, message } of problems) {
    if (path === void 0) continue;
    const reason = message.replace(/ \(?(?:at )?line \d+.*$/, "");
    const key = JSON.stringify([path, reason]);
    const count = (counted2.get(key)?.count ?? 0) + 1;
    counted2.set(key, { kind: "lockfile", path, subject: posix4.basename(path), count, reason });
  }
  return [...counted2.values(), ...lockfiles.flatMap(({ extraction }) => extraction.gaps ?? [])];
}

// src/scan/dependencies/ledger/manifest-gaps.ts
import { posix as posix6 } from "node:path";

// src/scan/dependencies/ledger/declared.ts
function jsonKeys(...sections) {
  return (file) => {
    const root = parseJsonFile(file);
    return new Set(sections.flatMap((section) => entriesField(root, section).map(([name]) => name))).size;
  };
}
function tomlKeys(...sections) {
  return async (file) => {
    const root = await parseTomlFile(file);
    const tables = [root, tableField(root, "workspace"), ...entriesField(root, "target").map(([, table]) => table)];
    const names = tables.flatMap(
      (table) => sections.flatMap((section) => entriesField(table, section).map(([name]) => name))
    );
    return new Set(names).size;
  };
}
function matches(pattern) {
  return ({ text }) => [...text.matchAll(pattern)].length;
}
async function pyprojectDemands(file) {
  const root = await parseTomlFile(file);
  const project = tableField(root, "project");
  const tool = tableField(root, "tool");
  const poetry3 = tableField(tool, "poetry");
  const lists = [
    listField(project, "dependencies"),
    ...entriesField(project, "optional-dependencies").map(([, list]) => list),
    ...entriesField(root, "dependency-groups").map(([, list]) => list),
    ...entriesField(tableField(tool, "pdm"), "dev-dependencies").map(([, list]) => list)
  ];
  const tables = [
    ...entriesField(poetry3, "dependencies").filter(([name]) => name !== "python"),
    ...entriesField(poetry3, "dev-dependencies"),
    ...entriesField(poetry3, "group").flatMap(([, group]) => entriesField(group, "dependencies"))
  ];
  return lists.reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), tables.length);
}

// src/scan/dependencies/ledger/manifest-kinds.ts
var PYTHON = /^(?:uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|pylock(?:\.[\w-]+)?\.toml)$/;
var PYTHON_LOCKFILES = ["uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "pylock.toml", "requirements.txt"];
var MANIFEST_KINDS = [
  {
    subject: "npm",
    matches: named("package.json"),
    lockfiles: ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock", "deno.lock"],
    reach: "member",
    declared: jsonKeys("dependencies", "devDependencies", "optionalDependencies")
  },
  {
    subject: "Deno",
    matches: named("deno.json", "deno.jsonc"),
    lockfiles: ["deno.lock"],
    reach: "above",
    declared: matches(/"(?:npm|jsr):[^"\n]{1,200}"/g)
  },
  {
    subject: "Cargo",
    matches: named("Cargo.toml"),
    lockfiles: ["Cargo.lock"],
    reach: "above",
    declared: tomlKeys("dependencies", "dev-dependencies", "build-dependencies")
  },
  {
    subject: "Composer",
    matches: named("composer.json"),
    lockfiles: ["composer.lock"],
    reach: "own",
    declared: jsonKeys("require", "require-dev")
  },
  {
    subject: "Bundler",
    matches: (name) => name === "Gemfile" || name === "gems.rb" || name.endsWith(".gemspec"),
    lockfiles: ["Gemfile.lock", "gems.locked"],
    reach: "above",
    declared: matches(/^[ \t]*(?:gem[ \t(]|\w+\.add_(?:runtime_|development_)?dependency)/gm)
  },
  {
    subject: "Pipenv",
    matches: named("Pipfile"),
    lockfiles: ["Pipfile.lock"],
    reach: "own",
    declared: tomlKeys("packages", "dev-packages")
  },
  {
    subject: "Python",
    matches: named("pyproject.toml"),
    lockfiles: PYTHON_LOCKFILES,
    reach: "above",
    declared: pyprojectDemands
  },
  {
    subject: "Python",
    matches: named("setup.py", "setup.cfg"),
    lockfiles: PYTHON_LOCKFILES,
    reach: "own",
    declared: matches(/install_requires|extras_require|setup_requires|tests_require/g)
  },
  {
    subject: "Mix",
    matches: named("mix.exs"),
    lockfiles: ["mix.lock"],
    reach: "above",
    declared: matches(/^[ \t]*\{:\w+,/gm)
  },
  {
    subject: "Rebar",
    matches: named("rebar.config"),
    lockfiles: [],
    reach: "own",
    declared: matches(/^[ \t]*\{\w+,[ \t]*["{]/gm)
  },
  {
    subject: "Pub",
    matches: named("pubspec.yaml"),
    lockfiles: ["pubspec.lock"],
    reach: "above",
    declared: matches(/^ {2}(?!sdk:|flutter:)[a-z_]\w*:/gm)
  },
  {
    subject: "Swift",
    matches: named("Package.swift"),
    lockfiles: ["Package.resolved"],
    reach: "own",
    declared: matches(/\.package\([^)]{0,300}?(?:url|id):/g)
  },
  {
    subject: "CocoaPods",
    matches: named("Podfile"),
    lockfiles: ["Podfile.lock"],
    reach: "own",
    declared: matches(/^[ \t]*pod[ \t]/gm)
  },
  {
    subject: "Gradle",
    matches: named("build.gradle", "build.gradle.kts"),
    lockfiles: ["gradle.lockfile", "buildscript-gradle.lockfile"],
    reach: "own",
    declared: matches(
      /^[ \t]*\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[kK]apt|[aA]nnotationProcessor|[pP]latform)[ \t(]/gm
    )
  },
  {
    subject: "sbt",
    matches: (name) => name === "build.sbt",
    lockfiles: [],
    reach: "own",
    declared: matches(/"[ \t]*%%?%?[ \t]*"/g)
  },
  {
    subject: "Leiningen",
    matches: named("project.clj", "deps.edn"),
    lockfiles: [],
    reach: "own",
    declared: matches(/[\w.-]+\/?[\w.-]*[ \t]+(?:"\d|\{:mvn\/version)/g)
  },
  {
    subject: "Haskell",
    matches: (name) => name.endsWith(".cabal") || name === "stack.yaml",
    lockfiles: ["stack.yaml.lock", "cabal.project.freeze"],
    reach: "above",
    declared: matches(/build-depends:|extra-deps:/gi)
  },
  {
    subject: "Conan",
    matches: named("conanfile.txt", "conanfile.py"),
    lockfiles: ["conan.lock"],
    reach: "own",
    declared: matches(/^[ \t]*(?:self\.requires\(\s*)?"?[\w.+-]+\/[\d[]/gm)
  },
  {
    subject: "vcpkg",
    matches: named("vcpkg.json"),
    lockfiles: [],
    reach: "own",
    declared: matches(/"name"|"dependencies"/g)
  },
  {
    subject: "Julia",
    matches: named("Project.toml"),
    lockfiles: [],
    reach: "own",
    declared: tomlKeys("deps")
  }
];
function manifestKindOf(name) {
  return MANIFEST_KINDS.find((kind) => kind.matches(name));
}
function pins(kind, name) {
  return kind.lockfiles.includes(name) || kind.lockfiles === PYTHON_LOCKFILES && PYTHON.test(name);
}
function named(...names) {
  return (name) => names.includes(name);
}

// src/scan/dependencies/ledger/pinned.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
import { posix as posix5 } from "node:path";
async function isPinned(path, kind, side) {
  const own = posix5.dirname(path);
  if (hasLockfile(own, kind, side)) return true;
  if (kind.reach === "own") return false;
  const members = memberTest(path, side);
  for (let folder = own; folder !== "."; ) {
    folder = posix5.dirname(folder);
    if (!hasLockfile(folder, kind, side)) continue;
    return kind.reach === "above" || await members(folder);
  }
  return false;
}
function lockfilePlaces(path, kind) {
  const places = [];
  for (let folder = posix5.dirname(path); ; folder = posix5.dirname(folder)) {
    places.push(...kind.lockfiles.map((name) => posix5.join(folder, name)));
    if (folder === "." || kind.reach === "own") return places;
  }
}
function hasLockfile(folder, kind, { folders }) {
  return [...folders.get(folder) ?? []].some((name) => pins(kind, name));
}
function memberTest(path, side) {
  return async (folder) => {
    const named2 = side.lockfiles.some(({ path: lockfile, extraction }) => {
      if (posix5.dirname(lockfile) !== folder) return false;
      return [extraction.manifest, ...extraction.otherManifests ?? []].some((manifest) => manifest?.path === path);
    });
    return named2 || await isWorkspaceMember(posix5.relative(folder, posix5.dirname(path)), folder, side);
  };
}
async function isWorkspaceMember(member, folder, { folders, read }) {
  if (folders.get(folder)?.has("pnpm-workspace.yaml") === true) return true;
  const root = await readPackageJson(read, posix5.join(folder, "package.json"), () => {
  });
  return (root?.workspaces ?? []).some(
    (pattern) => import_picomatch2.default.isMatch(member, pattern.replace(/^\.\//, "").replace(/\/+$/, ""), { dot: true })
  );
}

// src/scan/dependencies/ledger/manifest-gaps.ts
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var REASON = "no lockfile, versions not resolved";
function isOpenManifest(path) {
  return manifestKindOf(posix6.basename(path)) !== void 0 && !isInstalled(path);
}
async function manifestGaps(workspace, sideName, lockfiles, debug) {
  const paths = (await workspace.files(sideName)).map(({ path }) => path).filter(workspace.covers);
  const installed = vendoredFolders(paths);
  const read = siblingReader(workspace, sideName, debug).recording(/* @__PURE__ */ new Set());
  const side = { folders: namesByFolder(paths), lockfiles, read };
  const known = new Set(lockfiles.map(({ path }) => path));
  const open = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const kind = manifestKindOf(posix6.basename(path));
    if (kind === void 0 || known.has(path) || isInstalled(path) || installed.some((root) => path.startsWith(root)))
      continue;
    if (!await isPinned(path, kind, side)) open.set(path, kind);
  }
  const gaps = [];
  for await (const result of workspace.read(sideName, [...open.keys()], MAX_MANIFEST_BYTES)) {
    const kind = open.get(result.path);
    if (kind === void 0) continue;
    const declared = result.status === "read" ? await countOf(kind, result.path, result.bytes) : null;
    if (declared !== 0) gaps.push(gapOf(result.path, kind, declared));
  }
  return gaps;
}
async function countOf(kind, path, bytes) {
  try {
    return await kind.declared(decode(bytes, path));
  } catch {
    return null;
  }
}
function gapOf(path, kind, declared) {
  const beside = lockfilePlaces(path, kind);
  const base = { kind: "manifest", path, subject: kind.subject, beside };
  if (declared === null) return { ...base, reason: `${REASON}; the manifest cannot be read either` };
  return { ...base, declared, read: 0, reason: REASON };
}
function isInstalled(path) {
  return /(?:^|\/)node_modules\//.test(path);
}
function vendoredFolders(paths) {
  const lists = /^(.*?\/?vendor\/)(?:composer\/installed\.json|modules\.txt)$/;
  return paths.flatMap((path) => lists.exec(path)?.[1] ?? []);
}
function namesByFolder(paths) {
  const folders = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const folder = posix6.dirname(path);
    const names = folders.get(folder) ?? /* @__PURE__ */ new Set();
    folders.set(folder, names.add(posix6.basename(path)));
  }
  return folders;
}

// src/scan/dependencies/ledger/package-gaps.ts
var NO_ADVISORIES = "no advisories for this ecosystem";
var NO_REGISTRY = "not from a registry, so no advisory names it";
function packageGaps(lockfiles, withoutData) {
  return lockfiles.flatMap(({ path, extraction }) => {
    const counts = /* @__PURE__ */ new Map();
    for (const pkg of extraction.packages) {
      const subject = subjectOf(pkg, withoutData);
      if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    return [...counts].map(([subject, count]) => {
      const reason = withoutData.has(subject) ? NO_ADVISORIES : NO_REGISTRY;
      return { kind: "ecosystem", path, subject, count, reason };
    });
  });
}
function subjectOf({ origin, ecosystem }, withoutData) {
  if (origin === "git" || origin === "url") return origin;
  return origin === "registry" && withoutData.has(ecosystem) ? ecosystem : null;
}

// src/scan/dependencies/ledger/audit-ledger.ts
async function auditLedger(workspace, lockfiles, debug) {
  const emptied = emptiedGaps(lockfiles);
  const head = [
    ...emptied.head,
    ...await manifestGaps(workspace, "head", lockfiles.head, debug),
    ...lockfileGaps(lockfiles.head, lockfiles.headProblems)
  ];
  const base = workspace.baseline === "known" ? [
    ...emptied.base,
    ...await manifestGaps(workspace, "base", lockfiles.base, debug),
    ...lockfileGaps(lockfiles.base, lockfiles.baseProblems)
  ] : [];
  return ledgerOf({
    scanner: "dependencies",
    head,
    base,
    changes: workspace.baseline === "known" ? workspace.changes : null,
    looksAt: (path) => isOpenManifest(path) || extractorFor(path) !== void 0,
    seenBefore: packagesBefore(lockfiles)
  });
}
function adviceLedger(workspace, lockfiles, withoutData) {
  return ledgerOf({
    scanner: "dependencies",
    head: packageGaps(lockfiles.head, new Set(withoutData)),
    base: [],
    changes: workspace.baseline === "known" ? workspace.changes : null,
    looksAt: () => false
  });
}
function packagesBefore({ base }) {
  const counts = new Map(base.map(({ path, extraction }) => [path, extraction.packages.length]));
  return (path) => counts.get(path);
}
function goneLockfiles(entries, lockfiles) {
  const there = new Set(lockfiles.head.map(({ path }) => path));
  const open = entries.flatMap(
    ({ kind, byChange, path }) => byChange && path !== null && (kind === "manifest" || kind === "lockfile") ? [posix7.dirname(path)] : []
  );
  const gone = lockfiles.base.filter(({ path, extraction }) => {
    const folders = [path, extraction.manifest?.path, ...(extraction.otherManifests ?? []).map((one) => one.path)];
    const isOpen = folders.some((place2) => place2 !== void 0 && open.includes(posix7.dirname(place2)));
    return isOpen && (!there.has(path) || entries.some((entry) => entry.path === path && entry.byChange));
  });
  return new Set(gone.map(({ path }) => path));
}

// src/scan/dependencies/group-key.ts
var PREFERENCE = ["malware", "github", "language", null, "cve"];
function rank2(id) {
  const family = advisoryFamily(id);
  return PREFERENCE.indexOf(family === "distribution" ? null : family);
}
function compareIds(a, b) {
  return rank2(a) - rank2(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function groupKey(advisories) {
  return sortedIds(advisories.map((advisory) => advisory.id))[0] ?? "";
}
function sortedIds(ids) {
  return [...new Set(ids)].sort(compareIds);
}

// src/scan/dependencies/movement.ts
var MAX_VERSIONS2 = 3;
function movementFrom(base) {
  const versions2 = /* @__PURE__ */ new Map();
  for (const hit of base) {
    for (const group of groupAdvisories(hit.advisories)) {
      const lineage = lineageOf(hit.package, groupKey(group.advisories));
      const known = versions2.get(lineage) ?? /* @__PURE__ */ new Set();
      versions2.set(lineage, known.add(hit.package.version));
    }
  }
  return {
    movedFrom(pkg, key) {
      const before = versions2.get(lineageOf(pkg, key));
      if (before === void 0 || before.has(pkg.version)) return [];
      return [...before].sort().slice(0, MAX_VERSIONS2);
    }
  };
}
function lineageOf(pkg, key) {
  return JSON.stringify([pkg.ecosystem, pkg.name, key]);
}

// src/scan/dependencies/match/severity.ts
var MAX_VECTOR = 512;
var WORDS2 = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["important", "high"],
  ["moderate", "medium"],
  ["medium", "medium"],
  ["low", "low"],
  ["negligible", "low"],
  ["unimportant", "info"],
  ["none", "info"]
]);
async function rate(advisories, ecosystem, name) {
  const holders = advisories.flatMap((advisory) => [advisory, ...entriesFor(advisory, ecosystem, name)]);
  const scores = await baseScores(holders.flatMap((holder) => holder.severity));
  if (scores.length > 0) {
    const score = Math.max(...scores);
    return { score, severity: severityOfScore(score) };
  }
  const words2 = holders.flatMap((holder) => [
    holder.severityWord ?? "",
    ...holder.severity.map((entry) => entry.score)
  ]);
  return { score: null, severity: worstSeverity(words2.map((word) => WORDS2.get(word.toLowerCase()) ?? "unknown")) };
}
function severityOfScore(score) {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}
async function baseScores(severities2) {
  const vectors = severities2.filter((entry) => entry.type.startsWith("CVSS_") && entry.score.length <= MAX_VECTOR);
  if (vectors.length === 0) return [];
  const calculator = await loadCalculator();
  const scores = [];
  for (const vector of new Set(vectors.map((entry) => entry.score))) {
    const score = baseScore(calculator, vector);
    if (score !== null) scores.push(score);
  }
  return scores;
}
async function loadCalculator() {
  const loaded = await import("./part-ae-cvss-calculator.js");
  return loaded.fromVector === void 0 ? loaded.default : { fromVector: loaded.fromVector };
}
function baseScore(calculator, vector) {
  try {
    const parsed = calculator.fromVector(vector);
    if (!isVector(parsed) || !parsed.isBaseFullyDefined()) return null;
    const scores = parsed.calculateScores(false);
    return scores.baseMetricsOnly ?? scores.base ?? null;
  } catch {
    return null;
  }
}
function isVector(value) {
  return typeof value === "object" && value !== null && "isBaseFullyDefined" in value && "calculateScores" in value;
}

// src/scan/dependencies/wording.ts
var MAX_SUMMARY = 160;
var MAX_WAYS = 3;
var MAX_STEPS = 8;
function summaryOf(advisories) {
  const text = advisories.map((advisory) => advisory.summary.trim()).find((summary) => summary !== "");
  if (text === void 0) return null;
  const line = text.replace(/\s+/g, " ");
  return line.length > MAX_SUMMARY ? `${line.slice(0, MAX_SUMMARY - 1)}\u2026` : line;
}
function titleOf(pkg, advisories, malicious) {
  if (malicious) return `Malicious package ${pkg.name}@${pkg.version}: remove it and rotate credentials`;
  const summary = summaryOf(advisories);
  return summary === null ? `Vulnerable dependency ${pkg.name}@${pkg.version}` : `${pkg.name}@${pkg.version}: ${summary}`;
}
function messageOf2(facts) {
  const { package: pkg, paths, movedFrom } = facts;
  const what = facts.malicious ? `${pkg.name}@${pkg.version} is malicious software (${facts.advisoryId}); installing it runs it.` : `${pkg.name}@${pkg.version} is affected by ${facts.advisoryId}.`;
  const bump = movedFrom.length === 0 ? "" : ` Still vulnerable after this bump from ${movedFrom.join(", ")}.`;
  return `${what}${bump}${introducedThrough(paths, pkg.name)}`;
}
function introducedThrough(paths, name) {
  const [shortest] = paths;
  if (shortest === void 0 || shortest.length === 0) return "";
  const others = [...new Set(paths.slice(1).flatMap((path) => path[0] ?? []))].filter((root) => root !== shortest[0]);
  const also = others.length === 0 ? "" : `, and through ${others.slice(0, MAX_WAYS).join(", ")}`;
  const more = others.length > MAX_WAYS ? ` and ${others.length - MAX_WAYS} more` : "";
  return ` Introduced through ${chain([...shortest, name])}${also}${more}.`;
}
function chain(steps2) {
  if (steps2.length <= MAX_STEPS) return steps2.join(" > ");
  return [...steps2.slice(0, MAX_STEPS - 2), "\u2026", ...steps2.slice(-1)].join(" > ");
}

// src/scan/dependencies/observations.ts
var MAX_REFERENCES = 10;
async function observationsOf(material) {
  const lockfiles = new Map(material.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
  const indexes = /* @__PURE__ */ new Map();
  const observations = [];
  for (const hits of hitsByPackage(material.hits)) {
    const [first] = hits;
    if (first === void 0) continue;
    const lockfile = lockfiles.get(first.path) ?? null;
    const located = lockfile === null ? null : indexOf(indexes, lockfile).find(first.package);
    if (located !== null && located.package.origin !== "registry") continue;
    for (const group of groupAdvisories(distinct2(hits))) {
      observations.push(await observationOf({ material, hits, group, located, lockfile }));
    }
  }
  return observations;
}
function indexOf(indexes, lockfile) {
  const known = indexes.get(lockfile) ?? packageIndex(lockfile);
  indexes.set(lockfile, known);
  return known;
}
async function observationOf(input) {
  const { material, hits, group, located, lockfile } = input;
  const { path, package: pkg } = hits[0] ?? { path: "", package: { ecosystem: "", name: "", version: "" } };
  const { advisories, malicious } = group;
  const key = groupKey(advisories);
  const paths = located?.paths ?? [];
  const rating = await rate(advisories, pkg.ecosystem, pkg.name);
  const fix = await material.fixAdvisor?.fix({ pkg, located, lockfile, malicious });
  const lockfilePlace = {
    path,
    ...located?.package.line !== void 0 && { startLine: located.package.line }
  };
  const place2 = placeOf2(lockfilePlace, located, lockfile, material.changedPaths);
  return {
    category: malicious ? "malware" : "dependency",
    rule: group.id,
    severity: malicious ? "critical" : rating.severity,
    confidence: "high",
    title: titleOf(pkg, advisories, malicious),
    message: messageOf2({
      package: pkg,
      advisoryId: group.id,
      malicious,
      paths,
      movedFrom: material.movement.movedFrom(pkg, key)
    }),
    location: place2,
    ...place2 !== lockfilePlace && { otherLocations: [lockfilePlace] },
    package: {
      ...pkg,
      purl: purlOf(pkg.ecosystem, pkg.name, pkg.version),
      scope: located?.package.scope ?? "unknown",
      ...located?.package.direct !== void 0 && { direct: located.package.direct },
      ...paths.length > 0 && { paths }
    },
    aliases: group.ids.filter((id) => id !== group.id),
    cwe: [...new Set(advisories.flatMap((advisory) => advisory.cwe))].sort(),
    references: referencesOf2(advisories),
    risk: { cvss: rating.score, kev: null, epss: null },
    ...fix !== void 0 && { fix },
    sources: sourcesOf(hits, advisories),
    identity: ["dependency", pkg.ecosystem, pkg.name, pkg.version, key, path],
    lineage: [pkg.ecosystem, pkg.name, key],
    standing: { path }
  };
}
function hitsByPackage(hits) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const key = JSON.stringify([hit.path, hit.package.ecosystem, hit.package.name, hit.package.version]);
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, [hit]);
    else group.push(hit);
  }
  return [...groups2.values()];
}
function distinct2(hits) {
  const byId = /* @__PURE__ */ new Map();
  for (const advisory of hits.flatMap((hit) => hit.advisories)) {
    if (!byId.has(advisory.id)) byId.set(advisory.id, advisory);
  }
  return [...byId.values()];
}
function referencesOf2(group) {
  const references = group.flatMap((advisory) => advisory.references).filter((url) => url.startsWith("https://"));
  return [...new Set(references)].slice(0, MAX_REFERENCES);
}
function sourcesOf(hits, group) {
  const ids = new Set(group.map((advisory) => advisory.id));
  return hits.flatMap((hit) => {
    const [rule] = sortedIds(hit.advisories.map((advisory) => advisory.id).filter((id) => ids.has(id)));
    return rule === void 0 ? [] : [{ tool: hit.tool, version: hit.toolVersion, rule }];
  });
}

// src/scan/dependencies/resolve/index.ts
var RESOLVERS = [];

// src/scan/dependencies/resolve/resolve-manifests.ts
var MAX_MANIFEST_BYTES2 = 4 * 1024 * 1024;
async function resolveManifests(workspace, lockfiles, ports, resolvers = RESOLVERS) {
  if (resolvers.length === 0) return lockfiles;
  const head = await resolveSide(workspace, "head", lockfiles.head, ports, resolvers);
  if (workspace.baseline !== "known") return { ...lockfiles, head };
  return { ...lockfiles, head, base: await resolveSide(workspace, "base", lockfiles.base, ports, resolvers) };
}
async function resolveSide(workspace, side, known, ports, resolvers) {
  const paths = new Set((await workspace.files(side)).map((entry) => entry.path));
  const found2 = new Map(known.map((lockfile) => [lockfile.path, lockfile]));
  const reader = siblingReader(workspace, side, ports.log.debug);
  for (const resolver of resolvers) {
    const wanted = [...paths].filter((path) => workspace.covers(path) && resolver.matches(path, paths));
    const manifests = [];
    const bytes = /* @__PURE__ */ new Map();
    for await (const result of workspace.read(side, wanted, MAX_MANIFEST_BYTES2)) {
      if (result.status !== "read") continue;
      bytes.set(result.path, result.bytes);
      const { text } = decode(result.bytes, result.path);
      manifests.push({ path: result.path, text, read: reader.recording(/* @__PURE__ */ new Set()) });
    }
    if (manifests.length === 0) continue;
    for (const { path, extraction } of await resolver.resolve(manifests, ports)) {
      found2.set(path, { path, bytes: bytes.get(path) ?? Buffer.alloc(0), extraction });
    }
  }
  return [...found2.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}

// src/scan/dependencies/risk/epss.ts
import { gunzipSync } from "node:zlib";
var MAX_TEXT = 128 * 1024 * 1024;
function parseEpss(bytes, wanted) {
  const text = inflated(bytes).toString("utf8");
  let columns = null;
  const scores = /* @__PURE__ */ new Map();
  for (const [number, line] of linesOf2(text)) {
    if (line.startsWith("#") || line.trim() === "") continue;
    const cells = line.split(",", 16).map((cell) => cell.trim());
    if (columns === null) {
      columns = { cve: cells.indexOf("cve"), epss: cells.indexOf("epss") };
      if (columns.cve === -1 || columns.epss === -1) throw new Error(`line ${number}: no header "cve,epss,percentile"`);
      continue;
    }
    const id = cells[columns.cve] ?? "";
    if (!wanted.has(id)) continue;
    const score = cells[columns.epss] ?? "";
    const value = Number(score);
    if (score === "" || !(value >= 0 && value <= 1)) throw new Error(`line ${number}: no probability from 0 to 1`);
    scores.set(id, value);
  }
  if (columns === null) throw new Error("the list is empty");
  return scores;
}
function inflated(bytes) {
  if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_TEXT });
  } catch {
    throw new Error("the gzip file is damaged or too long");
  }
}
function* linesOf2(text) {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    yield [++number, text.slice(start, stop)];
    start = stop + 1;
  }
}

// src/scan/dependencies/risk/feed.ts
import { readFile as readFile4, stat as stat2 } from "node:fs/promises";
import { isAbsolute } from "node:path";

// src/scan/dependencies/risk/feed-download.ts
var DAY4 = 24 * 60 * 60 * 1e3;
var MAX_BYTES4 = 64 * 1024 * 1024;
var TIMEOUT_MS4 = 2e4;
async function downloadFeed(title, url, context) {
  const cache = answerCache(context.cacheDir, "feeds");
  const now = context.now.getTime();
  const cached = await cache.read(url);
  if (cached !== null && now - cached.fetched < DAY4 && cached.fetched <= now)
    return { bytes: cached.bytes, note: null };
  if (context.options.offline) return older(title, url, cached, now, "offline");
  try {
    const response = await requestWithRetry(
      context.http,
      {
        method: "GET",
        url,
        headers: cached?.etag == null ? {} : { "if-none-match": cached.etag },
        timeoutMs: TIMEOUT_MS4,
        maxBytes: MAX_BYTES4
      },
      { retries: 1, deadline: Date.now() + TIMEOUT_MS4, signal: context.signal }
    );
    if (response.status === 304 && cached !== null) {
      await cache.write(url, { ...cached, fetched: now });
      return { bytes: cached.bytes, note: null };
    }
    if (response.status !== 200) return older(title, url, cached, now, `answered ${response.status}`);
    await cache.write(url, { bytes: response.body, etag: response.headers.etag ?? null, fetched: now });
    return { bytes: response.body, note: null };
  } catch (error) {
    return older(title, url, cached, now, messageOf(error));
  }
}
function older(title, url, cached, now, reason) {
  if (cached === null) return { bytes: null, note: `${title} not used: ${url}: ${reason}` };
  const days2 = Math.max(0, Math.floor((now - cached.fetched) / DAY4));
  return { bytes: cached.bytes, note: `${title} is ${days2} days old: ${url}: ${reason}` };
}

// src/scan/dependencies/risk/feed.ts
var MAX_FEED_BYTES = 64 * 1024 * 1024;
async function readFeed(title, place2, context) {
  const without = (reason) => ({ bytes: null, note: `${title} not used: ${place2}: ${reason}` });
  try {
    if (/^[a-z]+:\/\//i.test(place2)) {
      const url = URL.canParse(place2) ? new URL(place2) : null;
      if (url === null || !isSafe(url)) return without("must be an https address or a file");
      return await downloadFeed(title, url.href, context);
    }
    if (isAbsolute(place2)) {
      if ((await stat2(place2)).size > MAX_FEED_BYTES) return without(`longer than ${MAX_FEED_BYTES} bytes`);
      return { bytes: await readFile4(place2), note: null };
    }
    const path = place2.replace(/^\.\//, "");
    for await (const result of context.workspace.readBaseTip([path], MAX_FEED_BYTES)) {
      if (result.status === "read") return { bytes: result.bytes, note: null };
      return without(result.status === "missing" ? "not in the base branch" : `cannot be read (${result.status})`);
    }
    return without("cannot be read");
  } catch (error) {
    return without(messageOf(error));
  }
}

// src/scan/dependencies/risk/kev.ts
var CVE = /^CVE-\d{4}-\d{4,19}$/;
function parseKev(bytes) {
  let catalogue;
  try {
    catalogue = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Error("not valid JSON");
  }
  const entries = isObject(catalogue) ? catalogue.vulnerabilities : null;
  if (!Array.isArray(entries)) throw new Error('no catalogue of known exploited vulnerabilities: no "vulnerabilities"');
  const ids = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const id = isObject(entry) ? entry.cveID : null;
    if (typeof id !== "string" || !CVE.test(id)) throw new Error('an entry of "vulnerabilities" has no CVE id');
    ids.add(id);
  }
  if (ids.size === 0) throw new Error("the catalogue is empty");
  return ids;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// src/scan/dependencies/risk/join-risk.ts
async function joinRisk(sides, { kev, epss }, context) {
  const rated = [...sides.head, ...sides.base].filter(({ risk }) => risk !== void 0);
  if (rated.length === 0 || kev === null && epss === null) return { ...sides, notes: [] };
  const wanted = new Set(rated.flatMap(cvesOf));
  const [exploited, scores] = await Promise.all([
    dataFrom("the KEV catalogue", kev, context, parseKev),
    dataFrom("EPSS", epss, context, (bytes) => parseEpss(bytes, wanted))
  ]);
  const withRisk = (observation3) => {
    if (observation3.risk === void 0) return observation3;
    const cves = cvesOf(observation3);
    const known = cves.flatMap((id) => scores.data?.get(id) ?? []);
    return {
      ...observation3,
      risk: {
        ...observation3.risk,
        kev: exploited.data === null ? null : cves.some((id) => exploited.data?.has(id)),
        epss: known.length === 0 ? null : Math.max(...known)
      }
    };
  };
  return {
    head: sides.head.map(withRisk),
    base: sides.base.map(withRisk),
    notes: [...exploited.notes, ...scores.notes]
  };
}
function cvesOf({ rule, aliases }) {
  return [rule, ...aliases].filter((id) => id.startsWith("CVE-"));
}
async function dataFrom(title, place2, context, parse4) {
  if (place2 === null) return { data: null, notes: [] };
  const { bytes, note: note2 } = await readFeed(title, place2, context);
  const notes = note2 === null ? [] : [note2];
  if (bytes === null) return { data: null, notes };
  try {
    return { data: parse4(bytes), notes };
  } catch (error) {
    return { data: null, notes: [...notes, `${title} not used: ${place2}: ${messageOf(error)}`] };
  }
}

// src/scan/dependencies/scan.ts
async function scanDependencies(context) {
  const lockfiles = await resolveManifests(
    context.workspace,
    await collectLockfiles(context.workspace, context.log.debug),
    resolvePorts(context)
  );
  const coverage = await auditLedger(context.workspace, lockfiles, context.log.debug);
  const ownNotes = lockfiles.baseProblems.map(baseNote);
  if (isEmpty(lockfiles)) {
    const none = outcome("builtin", "not-applicable", "no lockfile or manifest that can be audited", lockfiles);
    return { ...none, notes: ownNotes, coverage };
  }
  const choice = await chooseEngine(context);
  try {
    const audited = await audit(context, lockfiles, choice, goneLockfiles(coverage, lockfiles));
    const { osvDb } = context.options;
    const stale = osvDb === null ? null : staleNote(osvDb, context.cacheDir, context.now.getTime());
    const unnamed = adviceLedger(context.workspace, lockfiles, audited.withoutData);
    const notes = [...audited.outcome.notes ?? [], ...ownNotes];
    return withAge({ ...audited.outcome, coverage: [...coverage, ...unnamed], notes }, stale);
  } finally {
    await choice.close();
  }
}
function resolvePorts({ http, options, cacheDir, signal, log, now }) {
  return { http: options.offline ? null : http, env: process.env, cacheDir, signal, log, now };
}
function withAge(audited, stale) {
  if (stale === null || audited.status === "failed") return audited;
  const reason = audited.reason === null ? stale : `${audited.reason}; ${stale}`;
  return { ...audited, reason, notices: [{ kind: "stale-data", message: stale }] };
}
async function audit(context, lockfiles, choice, gone) {
  const answer = await choice.engine(lockfiles);
  const changedPaths = new Set((context.workspace.changes ?? []).map((change) => change.path));
  const movement = movementFrom(answer.base);
  const advisor = await fixAdvisor(answer.head, choice.about, context.log.debug);
  const head = await observationsOf({
    hits: answer.head,
    lockfiles: lockfiles.head,
    changedPaths,
    movement,
    fixAdvisor: advisor
  });
  const base = await observationsOf({
    hits: answer.base.filter((hit) => !gone.has(hit.path)),
    lockfiles: lockfiles.base,
    changedPaths,
    movement: movementFrom([]),
    fixAdvisor: null
  });
  const enriched = await enrich(context, lockfiles, changedPaths);
  const rated = await joinRisk({ head, base }, context.policy.dependencies, context);
  const isLedgers = context.workspace.baseline === "known";
  const { status, reason } = statusOf3(answer, isLedgers ? 0 : lockfiles.headProblems.length, enriched.shortfall);
  const told = {
    ...outcome(answer.engine, status, reason, lockfiles),
    problems: [...lockfiles.headProblems, ...answer.problems],
    head: await placed(context, "head", [...rated.head, ...enriched.head]),
    base: await placed(context, "base", [...rated.base, ...enriched.base]),
    inventory: inventoryOf(lockfiles.head),
    notes: [...answer.notes, ...rated.notes, ...enriched.notes]
  };
  return { outcome: told, withoutData: answer.withoutData };
}
function placed({ classes = NO_CLASSES }, side, observations) {
  return Promise.all(
    observations.map(async (observation3) => {
      const path = observation3.standing?.path;
      if (path === void 0) return observation3;
      const { kind } = await classes.of(side, path);
      return { ...observation3, standing: { ...observation3.standing, kind } };
    })
  );
}
function isEmpty({ head, base, headProblems, baseProblems }) {
  return head.length + base.length + headProblems.length + baseProblems.length === 0;
}
function statusOf3(answer, unread, shortfall) {
  const ours = unread === 0 ? null : `${unread} ${unread === 1 ? "problem" : "problems"} reading lockfiles`;
  const reasons = [answer.reason, ours, shortfall].filter((reason) => reason !== null);
  if (answer.status === "failed" || reasons.length === 0) return answer;
  if (ours === null && shortfall === null) return answer;
  return { status: "partial", reason: reasons.join("; ") };
}
function baseNote(problem) {
  const place2 = problem.path === void 0 ? "" : `${problem.path}: `;
  return `base side, ${place2}${problem.message}; its findings count as new`;
}
function outcome(engine, status, reason, lockfiles) {
  return {
    engine,
    status,
    reason,
    problems: [],
    head: [],
    base: [],
    stats: {
      files: lockfiles.head.length,
      bytes: lockfiles.head.reduce((sum, lockfile) => sum + lockfile.bytes.length, 0),
      packages: lockfiles.head.reduce((sum, lockfile) => sum + lockfile.extraction.packages.length, 0)
    }
  };
}
export {
  buildDatabase,
  findAdvisory,
  scanDependencies,
  updateDatabase
};
