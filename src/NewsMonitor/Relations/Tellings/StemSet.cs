using System.Numerics;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The stems of one sentence, to be looked up by those of many others.</summary>
internal sealed class StemSet
{
    private int[] slots = new int[128];

    /// <summary>Holds another sentence's stems from now on.</summary>
    public void Fill(SentenceStems sentence)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(4 * sentence.Stems.Length)); // So that most lookups end at the first slot.
        slots = slots.Length < size ? new int[size] : slots;
        Array.Clear(slots);
        foreach (var stem in sentence.Stems)
        {
            slots[SlotOf(stem)] = stem;
        }
    }

    public bool Has(int stem) => slots[SlotOf(stem)] == stem;

    // No stem is 0: that is an empty slot.
    private int SlotOf(int stem)
    {
        var slot = stem & (slots.Length - 1);
        while (slots[slot] != 0 && slots[slot] != stem)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
