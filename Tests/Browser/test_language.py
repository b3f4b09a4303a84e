"""A page in another language: what is in it says so, and runs its way; the page's own words stay English."""

import unittest

from axe_core_python.sync_playwright import Axe

from reports import DESKTOP, PHONE, PageTest, bundled

# Of each text in the page that has a letter of the Arabic script, the language and direction it stands in.
PERSIAN_TEXTS = """
() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element.closest('script, svg') || !/[\\u0600-\\u06FF]/.test(node.data)) continue;
    found.push([node.data, element.closest('[lang]').lang, getComputedStyle(element).direction]);
  }
  return found;
}
"""


class Languages(PageTest):
    def persian(self, address="", **options):
        return self.open(bundled("russia-iran", "--lang", "fa"), address, **options)

    def test_each_persian_text_is_marked_as_such_and_runs_from_right_to_left(self):
        for address in ["", "#period=after-ukraine&tie=C08", "#period=after-ukraine&about=IRN"]:
            with self.subTest(address=address):
                texts = self.persian(address).evaluate(PERSIAN_TEXTS)
                self.assertGreater(len(texts), 80)
                self.assertEqual([text for text in texts if text[1:] != ["fa", "rtl"]], [])

    def test_the_parts_that_are_wholly_in_the_language_run_its_way(self):
        page = self.persian()
        for part in ["dates", "caption"]:
            element = page.locator(f"#page-{part}")
            self.assertEqual([element.get_attribute("lang"), element.get_attribute("dir")], ["fa", "rtl"])

    def test_the_words_of_the_page_stay_english(self):
        page = self.persian("#about=IRN")
        self.assertEqual(page.locator("html").get_attribute("lang"), "en")
        for control in ["#page-play", "#page-reset", "#page-filters-title", "#page-ties th button", "#page-close"]:
            self.assertEqual(
                page.locator(control).first.evaluate("(element) => element.closest('[lang]').lang"), "en", control)

    def test_without_a_language_asked_for_only_our_words_say_theirs(self):
        page = self.open(bundled("russia-iran"), "#about=IRN")
        marked = page.locator("main [lang]:not(svg)").evaluate_all("(all) => [...new Set(all.map((one) => one.lang))]")
        self.assertEqual(marked, ["en"])

    def test_axe_finds_nothing(self):
        for address in ["", "#period=after-ukraine&tie=C08", "#period=after-ukraine&about=IRN"]:
            for scheme, viewport in [("light", DESKTOP), ("dark", PHONE)]:
                with self.subTest(address=address, scheme=scheme):
                    outcome = Axe().run(self.persian(address, viewport=viewport, scheme=scheme))
                    told = [f"{one['id']}: {node['html'][:160]}" for one in outcome["violations"] for node in one["nodes"]]
                    self.assertEqual(told, [])
                    self.assertIn("valid-lang", [one["id"] for one in outcome["passes"]])

    def test_the_page_never_scrolls_sideways(self):
        page = self.persian("#about=IRN", viewport=PHONE)
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), PHONE["width"])


if __name__ == "__main__":
    unittest.main()
