import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import "./part-shared-undefined.js";

// actions/setup/tools.json
var tools_default = {
  actionlint: {
    version: "1.7.12",
    repository: "rhysd/actionlint",
    binary: "actionlint",
    assets: {
      "linux-x64": {
        file: "actionlint_1.7.12_linux_amd64.tar.gz",
        sha256: "8aca8db96f1b94770f1b0d72b6dddcb1ebb8123cb3712530b08cc387b349a3d8"
      },
      "linux-arm64": {
        file: "actionlint_1.7.12_linux_arm64.tar.gz",
        sha256: "325e971b6ba9bfa504672e29be93c24981eeb1c07576d730e9f7c8805afff0c6"
      },
      "darwin-x64": {
        file: "actionlint_1.7.12_darwin_amd64.tar.gz",
        sha256: "5b44c3bc2255115c9b69e30efc0fecdf498fdb63c5d58e17084fd5f16324c644"
      },
      "darwin-arm64": {
        file: "actionlint_1.7.12_darwin_arm64.tar.gz",
        sha256: "aba9ced2dee8d27fecca3dc7feb1a7f9a52caefa1eb46f3271ea66b6e0e6953f"
      },
      "win32-x64": {
        file: "actionlint_1.7.12_windows_amd64.zip",
        sha256: "6e7241b51e6817ea6a047693d8e6fed13b31819c9a0dd6c5a726e1592d22f6e9"
      },
      "win32-arm64": {
        file: "actionlint_1.7.12_windows_arm64.zip",
        sha256: "cadcf7ea4efe3a68728893813643cebe1185e5b1d4be5b96245f65c9a4d5ea41"
      }
    }
  },
  gitleaks: {
    version: "8.30.1",
    repository: "gitleaks/gitleaks",
    binary: "gitleaks",
    assets: {
      "linux-x64": {
        file: "gitleaks_8.30.1_linux_x64.tar.gz",
        sha256: "551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb"
      },
      "linux-arm64": {
        file: "gitleaks_8.30.1_linux_arm64.tar.gz",
        sha256: "e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080"
      },
      "darwin-x64": {
        file: "gitleaks_8.30.1_darwin_x64.tar.gz",
        sha256: "dfe101a4db2255fc85120ac7f3d25e4342c3c20cf749f2c20a18081af1952709"
      },
      "darwin-arm64": {
        file: "gitleaks_8.30.1_darwin_arm64.tar.gz",
        sha256: "b40ab0ae55c505963e365f271a8d3846efbc170aa17f2607f13df610a9aeb6a5"
      },
      "win32-x64": {
        file: "gitleaks_8.30.1_windows_x64.zip",
        sha256: "d29144deff3a68aa93ced33dddf84b7fdc26070add4aa0f4513094c8332afc4e"
      },
      "win32-arm64": {
        file: "gitleaks_8.30.1_windows_arm64.zip",
        sha256: "b95f5e4f5c425cedca7ee203d9afd29597e692c4924a12ed42f970537c72cc0f"
      }
    }
  },
  "osv-scanner": {
    version: "2.5.1",
    repository: "google/osv-scanner",
    binary: "osv-scanner",
    assets: {
      "linux-x64": {
        file: "osv-scanner_linux_amd64",
        sha256: "f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be"
      },
      "linux-arm64": {
        file: "osv-scanner_linux_arm64",
        sha256: "3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d"
      },
      "darwin-x64": {
        file: "osv-scanner_darwin_amd64",
        sha256: "9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b"
      },
      "darwin-arm64": {
        file: "osv-scanner_darwin_arm64",
        sha256: "75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054"
      },
      "win32-x64": {
        file: "osv-scanner_windows_amd64.exe",
        sha256: "25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6"
      },
      "win32-arm64": {
        file: "osv-scanner_windows_arm64.exe",
        sha256: "33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b"
      }
    }
  },
  zizmor: {
    version: "1.30.1",
    repository: "zizmorcore/zizmor",
    binary: "zizmor",
    assets: {
      "linux-x64": {
        file: "zizmor-x86_64-unknown-linux-gnu.tar.gz",
        sha256: "e65324f4430c2717591937edcec90ccbefaf14c174f8ec9415e03ca875b46e1a"
      },
      "linux-arm64": {
        file: "zizmor-aarch64-unknown-linux-gnu.tar.gz",
        sha256: "7ff1dce33bdd18fd2a4affe63bdd47efcccca97b2cec1c1863ec26e9e2647540"
      },
      "darwin-x64": {
        file: "zizmor-x86_64-apple-darwin.tar.gz",
        sha256: "10e6b18b11ea07e515a16f0f0518c7b07527bc9977c1fd5698181ce7f3554202"
      },
      "darwin-arm64": {
        file: "zizmor-aarch64-apple-darwin.tar.gz",
        sha256: "e28d22b087f9ebb8d99da6e740d348c930f559961c7c3f12badda54f882195a2"
      },
      "win32-x64": {
        file: "zizmor-x86_64-pc-windows-msvc.zip",
        sha256: "b183b1e996eddfab9659f1e9b46e059f1ef1cf984a1f14e5da09f7876a4b3a1c"
      }
    }
  }
};
export {
  tools_default as default
};
