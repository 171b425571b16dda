"""Context variables, decimal contexts and warning filters belong to their thread."""
import contextvars
import decimal
import sys
import threading
import warnings

from stress import crowd, passed, rounds

var = contextvars.ContextVar("var", default="none")
for _ in rounds():
    var.set("main")

    def work(i):
        assert var.get() == "main"
        for n in range(100):
            token = var.set((i, n))
            assert var.get() == (i, n)
            contextvars.copy_context().run(var.set, "inner")
            assert var.get() == (i, n)
            var.reset(token)
            with decimal.localcontext(prec=5 + i):
                assert str(decimal.Decimal(1) / 3) == "0." + "3" * (5 + i)
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                warnings.warn(f"{i} {n}")
            assert [str(w.message) for w in caught] == [f"{i} {n}"], caught

    if not sys.flags.context_aware_warnings:
        work(1)
    else:
        crowd(work)
    assert var.get() == "main"
    context, refused = contextvars.copy_context(), []

    def enter(i):
        try:
            for n in range(200):
                context.run(lambda: None)
        except RuntimeError as e:
            assert "already entered" in str(e)
            refused.append(i)

    crowd(enter)
    local = threading.local()

    def own(i):
        local.x = i
        for n in range(200):
            assert local.x == i
            local.x = i

    crowd(own)
passed()
