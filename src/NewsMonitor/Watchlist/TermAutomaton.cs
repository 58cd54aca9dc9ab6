namespace NewsMonitor.Watchlist;

/// <summary>Finds any of many patterns in one pass (Aho and Corasick, 1975). The states nearest the start, where a text
/// spends its time, have a whole row of next states; deeper ones have their edges alone and fall back.</summary>
internal sealed class TermAutomaton
{
    private const int OutputFlag = int.MinValue;
    private const int MaxRowCells = 1 << 20;

    private readonly ushort[] classes = new ushort[char.MaxValue + 1];
    private readonly int classCount;
    private readonly int rowStates;
    private readonly int[] rows;
    private readonly int[] edgeStarts;
    private readonly ushort[] edgeClasses;
    private readonly int[] edgeTargets;
    private readonly int[] fallbacks;
    private readonly int[] patterns;
    private readonly int[] outputs;

    /// <param name="patterns">Folded patterns, each once; <see cref="TermPattern.Joint"/> stands for a hyphen or a space.</param>
    public TermAutomaton(IReadOnlyList<string> patterns)
    {
        classCount = AssignClasses(patterns) + 1;
        var trie = TermTrie.Build(patterns, classes);
        edgeStarts = trie.EdgeStarts;
        edgeClasses = trie.EdgeClasses;
        edgeTargets = trie.EdgeTargets;
        this.patterns = trie.Patterns;
        var states = trie.Patterns.Length;
        fallbacks = new int[states];
        outputs = new int[states];
        rowStates = Math.Clamp(MaxRowCells / classCount, 1, states);
        rows = new int[rowStates * classCount];
        Connect(states);
    }

    /// <summary>Begins to look through a folded text.</summary>
    public Scan In(ReadOnlySpan<char> folded) => new(this, folded);

    private int AssignClasses(IReadOnlyList<string> patterns)
    {
        ushort count = 0;
        foreach (var pattern in patterns)
        {
            foreach (var c in pattern)
            {
                if (classes[c] == 0) classes[c] = ++count;
            }
        }

        classes[' '] = classes[TermPattern.Joint];
        return count;
    }

    /// <summary>States are numbered breadth first, so a state's fallback, being shorter, is ready before it.</summary>
    private void Connect(int states)
    {
        for (var state = 0; state < states; state++)
        {
            // The fallback's own row is complete: copy it, then lay this state's edges over it.
            if (state > 0 && state < rowStates) Array.Copy(rows, fallbacks[state] * classCount, rows, state * classCount, classCount);
            for (var edge = edgeStarts[state]; edge < edgeStarts[state + 1]; edge++)
            {
                var target = edgeTargets[edge];
                fallbacks[target] = state == 0 ? 0 : Step(fallbacks[state], edgeClasses[edge]);
                outputs[target] = patterns[target] >= 0 ? target : outputs[fallbacks[target]];
                if (state < rowStates) rows[(state * classCount) + edgeClasses[edge]] = outputs[target] > 0 ? target | OutputFlag : target;
            }
        }
    }

    /// <summary>The state after one more character, without the output flag.</summary>
    private int Step(int state, int @class)
    {
        while (state >= rowStates)
        {
            var from = edgeStarts[state];
            var edge = edgeClasses.AsSpan(from, edgeStarts[state + 1] - from).IndexOf((ushort)@class);
            if (edge >= 0) return edgeTargets[from + edge];
            state = fallbacks[state];
        }

        return rows[(state * classCount) + @class] & ~OutputFlag;
    }

    /// <summary>A walk through one text, from match to match.</summary>
    public ref struct Scan(TermAutomaton automaton, ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int state;
        private int output;

        /// <summary>The position behind the match.</summary>
        public int End { get; private set; }

        /// <summary>The pattern matched, by its place in the list.</summary>
        public int Pattern { get; private set; }

        /// <summary>Moves to the next match: by where it ends, longest first among those that end together.</summary>
        public bool MoveNext()
        {
            if (output == 0 && !Advance()) return false;
            Pattern = automaton.patterns[output];
            output = automaton.outputs[automaton.fallbacks[output]];
            return true;
        }

        private bool Advance()
        {
            var rows = automaton.rows;
            var classes = automaton.classes;
            var classCount = automaton.classCount;
            var current = state;
            for (var i = End; i < text.Length; i++)
            {
                var @class = classes[text[i]];
                var next = current < automaton.rowStates ? rows[(current * classCount) + @class] : automaton.Deep(current, @class);
                current = next & ~OutputFlag;
                if (next >= 0) continue;
                state = current;
                output = automaton.outputs[current];
                End = i + 1;
                return true;
            }

            End = text.Length;
            return false;
        }
    }

    private int Deep(int state, int @class)
    {
        var next = Step(state, @class);
        return outputs[next] > 0 ? next | OutputFlag : next;
    }
}
