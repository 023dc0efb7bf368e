#include "libvirt/utf.h"

#include <string>

#include "check.h"

namespace {

using vmcom::libvirt::Utf16Of;

TEST(utf_reads_every_length) {
  CHECK(Utf16Of("") == u"");
  CHECK(Utf16Of("a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80z") == u"a\u00e4\u20ac\U0001f600z");
  CHECK(Utf16Of("\xf4\x8f\xbf\xbf") == u"\U0010ffff");
}

TEST(utf_replaces_what_is_none) {
  CHECK(Utf16Of("\xff") == u"\ufffd");
  CHECK(Utf16Of("a\xe4z") == u"a\ufffdz");        // Latin-1
  CHECK(Utf16Of("\xe2\x82") == u"\ufffd\ufffd");  // cut off
  CHECK(Utf16Of("\xc0\xaf") == u"\ufffd\ufffd");  // longer than need be
  CHECK(Utf16Of("\xe0\x80\xaf") == u"\ufffd\ufffd\ufffd");
  CHECK(Utf16Of("\xed\xa0\x80") == u"\ufffd\ufffd\ufffd");  // half of a pair
  CHECK(Utf16Of("\xf4\x90\x80\x80") == u"\ufffd\ufffd\ufffd\ufffd");
}

}  // namespace
