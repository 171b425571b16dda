import unittest


class SampleTest(unittest.TestCase):
    def test_passes(self):
        self.assertEqual(1 + 1, 2)

    def test_subtests(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertLess(i, 3)

    @unittest.skip("not today")
    def test_skipped(self):
        raise AssertionError

    @unittest.expectedFailure
    def test_expected_failure(self):
        self.fail("expected")
