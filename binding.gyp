# What is native: the addon, and the same with what its tests and benchmarks need. npm install builds none of
# it, whatever stands here: package.json says "gypfile": false. How to build is in native/README.md.
{
  'variables': {
    # address, undefined, thread, or address,undefined: node-gyp rebuild --sanitize=thread
    'sanitize%': 'none',
    # Whether libvirt's headers are there, for vmcom_libvirt.
    'has_libvirt%': '<!(node -p "require(\'child_process\').spawnSync(\'pkg-config\', [\'--exists\', \'libvirt >= 4.5 libvirt-qemu >= 4.5\']).status === 0 ? 1 : 0")',
    'addon_sources': [
      'native/accounts.cc',
      'native/addon.cc',
      'native/arguments.cc',
      'native/doorbell.cc',
      'native/environment.cc',
      'native/event-sink-table.cc',
      'native/event-source.cc',
      'native/host-registry.cc',
      'native/host.cc',
      'native/keep-loaded.cc',
      'native/names.cc',
      'native/producers.cc',
      'native/queue.cc',
      'native/record-fifo.cc',
      'native/shared-words.cc',
      'native/state-history.cc',
      'native/value-store.cc',
    ],
  },
  'target_defaults': {
    'include_dirs': [
      'native',
      '<!(node -p "require(\'node-addon-api\').include_dir")',
    ],
    'defines': [
      'NAPI_VERSION=8',
      'NAPI_DISABLE_CPP_EXCEPTIONS',
      # An environment that is told to stop refuses whatever is thrown, which is no reason to abort the process.
      'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
      'VMCOM_VERSION="<!(node -p "require(\'./package.json\').version")"',
    ],
    # Warnings are errors in cflags_cc, because node's common.gypi takes -Werror out of cflags.
    'cflags_cc': ['-std=c++17', '-fno-exceptions', '-fvisibility=hidden', '-Wall', '-Wextra', '-Werror'],
    'xcode_settings': {
      'CLANG_CXX_LANGUAGE_STANDARD': 'c++17',
      'CLANG_CXX_LIBRARY': 'libc++',
      'GCC_ENABLE_CPP_EXCEPTIONS': 'NO',
      'GCC_SYMBOLS_PRIVATE_EXTERN': 'YES',
      'GCC_TREAT_WARNINGS_AS_ERRORS': 'YES',
      'MACOSX_DEPLOYMENT_TARGET': '11.0',
      'WARNING_CFLAGS': ['-Wall', '-Wextra'],
    },
    'msvs_settings': {
      'VCCLCompilerTool': {
        # Warnings are about this code, not about what it includes by <>.
        'AdditionalOptions': ['/std:c++17', '/utf-8', '/external:anglebrackets', '/external:W0'],
        'ExceptionHandling': 0,
        'WarnAsError': 'true',
        'WarningLevel': 4,
      },
    },
    'conditions': [
      ['OS == "win"', {
        'defines': ['_HAS_EXCEPTIONS=0', 'NOMINMAX', 'WIN32_LEAN_AND_MEAN'],
      }],
      ['sanitize != "none" and OS != "win"', {
        'cflags_cc': ['-fsanitize=<(sanitize)', '-fno-omit-frame-pointer', '-fno-sanitize-recover=all', '-g', '-O1'],
        'ldflags': ['-fsanitize=<(sanitize)'],
        'xcode_settings': {
          'OTHER_CPLUSPLUSFLAGS': ['-fsanitize=<(sanitize)', '-fno-omit-frame-pointer'],
          'OTHER_LDFLAGS': ['-fsanitize=<(sanitize)'],
        },
      }],
    ],
  },
  'targets': [
    {
      # What the addon and its probe have in common, compiled once.
      'target_name': 'vmcom_common',
      'type': 'static_library',
      'sources': ['<@(addon_sources)'],
    },
    {
      'target_name': 'vmcom',
      'dependencies': ['vmcom_common'],
      'sources': ['native/module.cc'],
    },
    {
      'target_name': 'vmcom_probe',
      'dependencies': ['vmcom_common'],
      'sources': [
        'native/probe/backlog.cc',
        'native/probe/flood.cc',
        'native/probe/latency.cc',
        'native/probe/module.cc',
      ],
    },
  ],
  'conditions': [
    ['has_libvirt == 1', {
      'targets': [
        {
          'target_name': 'vmcom_libvirt',
          'dependencies': ['vmcom_common'],
          'sources': [
            'native/libvirt/addon.cc',
            'native/libvirt/device-methods.cc',
            'native/libvirt/domain-methods.cc',
            'native/libvirt/domain.cc',
            'native/libvirt/event-loop.cc',
            'native/libvirt/failure.cc',
            'native/libvirt/host-methods.cc',
            'native/libvirt/lanes.cc',
            'native/libvirt/lines.cc',
            'native/libvirt/methods.cc',
            'native/libvirt/network-methods.cc',
            'native/libvirt/session.cc',
            'native/libvirt/sink.cc',
            'native/libvirt/statistics-methods.cc',
            'native/libvirt/subscriptions.cc',
            'native/libvirt/thread.cc',
            'native/libvirt/utf.cc',
            'native/libvirt/volume-methods.cc',
            'native/libvirt/workers.cc',
          ],
          'cflags_cc': ['<!@(pkg-config --cflags libvirt libvirt-qemu)'],
          'libraries': ['<!@(pkg-config --libs libvirt libvirt-qemu)'],
        },
      ],
    }],
  ],
}
